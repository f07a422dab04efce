/** The law as data: the schemes under which compensation can be claimed. */
package org.dhruva.compensation.scheme;

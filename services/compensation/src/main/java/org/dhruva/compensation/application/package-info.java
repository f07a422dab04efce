/** An application that she or her lawyer can file, as the paper it will be: what stands on it. */
package org.dhruva.compensation.application;

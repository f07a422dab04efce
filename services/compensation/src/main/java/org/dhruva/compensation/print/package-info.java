/** Papers as PDF. */
package org.dhruva.compensation.print;

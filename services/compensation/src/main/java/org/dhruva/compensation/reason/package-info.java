/**
 * The reasons that are given for less than was asked for, for waiting and for not applying. Pure.
 */
package org.dhruva.compensation.reason;

/**
 * The whole system on one machine. {@link org.dhruva.local.Main} is what {@code make run} starts;
 * tests begin at {@link org.dhruva.local.Stack}.
 */
package org.dhruva.local;

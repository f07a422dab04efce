/**
 * Deadlines as data, and the clocks that run by them. Sees {@code java.*} and the kernel only, and
 * knows no law and no case: which deadlines there are is read from data, and what starts and ends a
 * clock is said by whoever knows the case.
 */
package org.dhruva.clocks;

package org.dhruva.statistics.measure;

/**
 * A time that is over, or of which only is known that it lasted so long.
 *
 * @param length in the indicator's unit
 * @param over false while what is waited for has not happened
 */
public record Wait(long length, boolean over) {}

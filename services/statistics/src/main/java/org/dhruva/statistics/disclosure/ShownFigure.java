package org.dhruva.statistics.disclosure;

import java.util.OptionalLong;

/**
 * A figure as it may be shown.
 *
 * @param n how many things there are, within {@link Rounding#COUNT_WITHIN}
 * @param count of a share: how many of them it is, as exactly
 * @param value absent if a median is not reached yet
 * @param lowerQuartile of a median
 * @param upperQuartile of a median
 */
public record ShownFigure(
    long n,
    OptionalLong count,
    OptionalLong value,
    OptionalLong lowerQuartile,
    OptionalLong upperQuartile) {}

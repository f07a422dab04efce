package org.dhruva.statistics.cases;

import org.dhruva.kernel.Amendment;

/**
 * An earlier entry was wrong.
 *
 * @param entry the stream version of the wrong entry; it may be one of which nothing is kept
 */
public record Correction(int entry, Amendment amendment) implements Fact {}

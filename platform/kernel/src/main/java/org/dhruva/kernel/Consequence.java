package org.dhruva.kernel;

/**
 * Marks an event that follows from others. It is not corrected by itself: correcting what it
 * follows from is enough.
 */
public interface Consequence {}

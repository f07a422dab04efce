package org.dhruva.shelter.custody;

import org.dhruva.contracts.shelter.StayEvent.DueService;

/**
 * Something that is due to her in a home.
 *
 * @param words what it is, in plain words
 * @param source where it was read, which may be second-hand
 * @param verified whether it was found in a public source; false: known from practice, not yet
 *     checked by a lawyer
 */
public record HomeService(DueService code, String words, String source, boolean verified) {}

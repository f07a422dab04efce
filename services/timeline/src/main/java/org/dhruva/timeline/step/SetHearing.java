package org.dhruva.timeline.step;

import java.time.LocalTime;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/**
 * A hearing whose day is set and of which nothing was entered since.
 *
 * @param began number of the entry that first set a day for it; it stays when the hearing is moved
 * @param setOn the day on which its day was set
 * @param at the time of the day in India, where it is known
 * @param purpose in words; empty where a claim is heard
 */
public record SetHearing(
    int began, CivilDate setOn, CivilDate on, Optional<LocalTime> at, Optional<String> purpose) {}

package org.dhruva.timeline.http;

import java.util.List;
import java.util.Optional;
import org.dhruva.timeline.step.CaseNow;

/**
 * A page of a timeline, the latest entry first.
 *
 * @param next the cursor of the next page; absent at the end
 * @param cases how each case stands today; on the first page only
 * @param updates to be sent as {@code after} to get what comes after this page; on the first page
 *     only
 * @param complete whether all cases are there; false only for a timeline of more than {@value
 *     org.dhruva.timeline.entry.TimelineEntries#READ_ENTRIES_MAX} entries
 */
record TimelinePage(
    List<TimelineItem> items,
    Optional<String> next,
    Optional<List<CaseNow>> cases,
    Optional<String> updates,
    boolean complete) {}

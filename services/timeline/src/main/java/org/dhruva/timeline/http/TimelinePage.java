package org.dhruva.timeline.http;

import java.util.List;
import java.util.Optional;
import org.dhruva.timeline.step.CaseNow;

/**
 * A page of a timeline.
 *
 * @param items the latest entry first
 * @param next the cursor of the next page; absent at the end
 * @param cases how each case stands today; on the first page only
 * @param updates to be sent as {@code after} to get what comes after this page; on the first page
 *     only
 * @param complete whether all cases are there; false only for a timeline that is too long to be
 *     read whole
 */
record TimelinePage(
    List<TimelineItem> items,
    Optional<String> next,
    Optional<List<CaseNow>> cases,
    Optional<String> updates,
    boolean complete) {}

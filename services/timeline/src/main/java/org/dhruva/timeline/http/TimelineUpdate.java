package org.dhruva.timeline.http;

import java.util.List;
import org.dhruva.timeline.step.CaseNow;

/**
 * What has changed in a timeline.
 *
 * @param items new entries, and earlier ones that read otherwise now; the latest first
 * @param cases how each case stands now
 */
record TimelineUpdate(List<TimelineItem> items, List<CaseNow> cases) {}

package org.dhruva.statistics.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.statistics.Samples.day;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.ClosingReason;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.cases.PathwayFact.Closed;
import org.dhruva.statistics.cases.PathwayFact.Reopened;
import org.dhruva.statistics.cases.PathwayFact.Resumed;
import org.dhruva.statistics.cases.PathwayFact.Started;
import org.dhruva.statistics.cases.PathwayFact.Stopped;
import org.junit.jupiter.api.Test;

class PathwayCaseTest {

  private static final CivilDate TODAY = day("2025-06-01");
  private static final Entry STARTED = new Entry(2, new Started(day("2021-01-15")));

  @Test
  void what_stopped_before_its_first_year_did_not_last_it() {
    assertThat(after12Months(STARTED, stopped("2022-01-15"))).contains(false);
    assertThat(after12Months(STARTED, stopped("2022-01-16"))).contains(true);
  }

  @Test
  void what_went_on_again_in_time_lasted() {
    Entry resumed = new Entry(5, new Resumed(day("2021-09-01"), 2));

    assertThat(after12Months(STARTED, stopped("2021-06-01"), resumed)).contains(true);
  }

  @Test
  void the_stop_of_another_livelihood_does_not_count() {
    Entry other = new Entry(3, new Stopped(day("2021-06-01"), 7));

    assertThat(after12Months(STARTED, other)).contains(true);
  }

  @Test
  void nobody_knows_of_a_pathway_that_was_not_followed_that_long() {
    Entry closed = new Entry(3, new Closed(day("2021-12-31"), ClosingReason.LOST_CONTACT));
    Entry reopened = new Entry(4, new Reopened(day("2022-03-01")));

    assertThat(after12Months(STARTED, closed)).isEmpty();
    assertThat(after12Months(STARTED, closed, reopened)).contains(true);
  }

  private static Entry stopped(String on) {
    return new Entry(4, new Stopped(day(on), 2));
  }

  private static Optional<Boolean> after12Months(Entry... entries) {
    return PathwayCase.of(List.of(entries)).livelihoods().getFirst().ranAfter(12, TODAY);
  }
}

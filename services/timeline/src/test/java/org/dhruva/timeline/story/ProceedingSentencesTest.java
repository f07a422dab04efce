package org.dhruva.timeline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvent.ReportWay;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.Test;

class ProceedingSentencesTest {

  @Test
  void how_the_police_were_told() {
    assertThat(told(report(ReportWay.AT_STATION)))
        .isEqualTo("You told the police in Nadia, West Bengal what happened.");
    assertThat(told(report(ReportWay.ONLINE)))
        .isEqualTo(
            "You told the police in Nadia, West Bengal online what happened. It has to be"
                + " signed.");
    assertThat(told(report(ReportWay.IN_WRITING)))
        .isEqualTo("You wrote to the police in Nadia, West Bengal what happened.");
  }

  private static ProceedingEvent report(ReportWay way) {
    return new ProceedingEvent.OffenceReported(
        CivilDate.of(2025, 1, 6),
        new SurvivorId(new UUID(1, 1)),
        List.of(),
        new Jurisdiction("west-bengal", "nadia"),
        way,
        Optional.empty());
  }

  private static String told(ProceedingEvent event) {
    return new ProceedingSentences(Voice.TO_HER).tell(event).sentence();
  }
}

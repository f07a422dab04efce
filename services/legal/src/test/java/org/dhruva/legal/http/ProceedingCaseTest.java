package org.dhruva.legal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.legal.ProceedingEvent.AdjournmentReason;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.legal.proceeding.ProceedingCommand;
import org.dhruva.legal.proceeding.ProceedingCommand.AdjournHearing;
import org.dhruva.legal.proceeding.ProceedingCommand.HoldHearing;
import org.dhruva.legal.proceeding.ProceedingCommand.ScheduleHearing;
import org.dhruva.legal.wiring.HearingRulesFile;
import org.junit.jupiter.api.Test;

class ProceedingCaseTest {

  private static final CivilDate DAY = CivilDate.of(2020, 2, 3);
  private static final CivilDate NEXT_DAY = CivilDate.of(2020, 4, 6);
  private static final String LONGEST = "x".repeat(CourtWords.TEXT_CHARS_MAX);

  private final ProceedingCase proceedings =
      new ProceedingCase(
          new CourtWords(HearingRulesFile.read()), InstantSource.fixed(NEXT_DAY.startOfDay()));

  @Test
  void the_words_of_a_court_become_a_purpose_and_are_gone() {
    assertThat(asked(Optional.empty(), Optional.of("313 st. of A1")).map(proceedings::completed))
        .containsExactlyElementsOf(
            asked(Optional.of(HearingPurpose.ACCUSED_STATEMENT), Optional.empty()).toList());
  }

  @Test
  void words_that_are_not_understood_become_another_purpose() {
    assertThat(asked(Optional.empty(), Optional.of(LONGEST)).map(proceedings::completed))
        .containsExactlyElementsOf(
            asked(Optional.of(HearingPurpose.OTHER), Optional.empty()).toList());
  }

  @Test
  void what_cannot_be_read_is_left_for_the_rules_to_refuse() {
    Stream.of(
            asked(Optional.empty(), Optional.empty()),
            asked(Optional.empty(), Optional.of(" ")),
            asked(Optional.empty(), Optional.of(LONGEST + "x")),
            asked(Optional.of(HearingPurpose.BAIL), Optional.of("bail")))
        .flatMap(each -> each)
        .forEach(command -> assertThat(proceedings.completed(command)).isSameAs(command));
  }

  @Test
  void other_commands_stay_as_they_are() {
    ProceedingCommand command = new ProceedingCommand.GiveCopies(DAY);

    assertThat(proceedings.completed(command)).isSameAs(command);
  }

  private static Stream<ProceedingCommand> asked(
      Optional<HearingPurpose> purpose, Optional<String> courtWords) {
    return Stream.of(
        new ScheduleHearing(DAY, NEXT_DAY, Optional.empty(), purpose, courtWords),
        new HoldHearing(DAY, Optional.of(7), purpose, courtWords),
        new AdjournHearing(
            DAY,
            Optional.of(7),
            purpose,
            courtWords,
            AdjournmentReason.JUDGE_ABSENT,
            Optional.of(NEXT_DAY)));
  }
}

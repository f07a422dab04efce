package org.dhruva.legal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.clocks.Deadline;
import org.dhruva.contracts.law.Law;
import org.dhruva.contracts.legal.ProceedingEvent.AdjournmentReason;
import org.dhruva.contracts.legal.ProceedingEvent.Charge;
import org.dhruva.contracts.legal.ProceedingEvent.CounselAppointed;
import org.dhruva.contracts.legal.ProceedingEvent.CounselCourt;
import org.dhruva.contracts.legal.ProceedingEvent.CounselDocument;
import org.dhruva.contracts.legal.ProceedingEvent.CounselKind;
import org.dhruva.contracts.legal.ProceedingEvent.CounselRole;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceReported;
import org.dhruva.contracts.legal.ProceedingEvent.ReportWay;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.legal.proceeding.Counsel;
import org.dhruva.legal.proceeding.Proceeding;
import org.dhruva.legal.proceeding.ProceedingCommand;
import org.dhruva.legal.proceeding.ProceedingCommand.AdjournHearing;
import org.dhruva.legal.proceeding.ProceedingCommand.HoldHearing;
import org.dhruva.legal.proceeding.ProceedingCommand.ScheduleHearing;
import org.dhruva.legal.proceeding.ProceedingDecider;
import org.dhruva.legal.proceeding.ProceedingRejection;
import org.dhruva.legal.wiring.HearingRulesFile;
import org.dhruva.legal.wiring.OffenceFile;
import org.dhruva.recording.letter.Particular;
import org.junit.jupiter.api.Test;

class ProceedingCaseTest {

  private static final CivilDate DAY = CivilDate.of(2020, 2, 3);
  private static final CivilDate NEXT_DAY = CivilDate.of(2020, 4, 6);
  private static final CivilDate OLD_DAY = CivilDate.of(2024, 6, 30);
  private static final CivilDate NEW_DAY = CivilDate.of(2025, 1, 10);
  private static final SurvivorId HER = new SurvivorId(new UUID(1, 1));
  private static final String LONGEST = "x".repeat(CourtWords.TEXT_CHARS_MAX);

  private final ProceedingCase proceedings =
      new ProceedingCase(
          new CourtWords(HearingRulesFile.read()),
          OffenceFile.read(),
          InstantSource.fixed(NEXT_DAY.startOfDay()));

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

  @Test
  void a_section_of_a_law_that_was_not_in_force_is_refused() {
    assertThat(objection(fir(OLD_DAY, List.of("ITPA 5", "BNS 143"), Optional.empty())))
        .contains(new ProceedingRejection.LawNotYetInForce("/sections"));
    assertThat(objection(fir(NEW_DAY, List.of("BNS 143"), Optional.of(OLD_DAY))))
        .contains(new ProceedingRejection.LawNotYetInForce("/sections"));
    assertThat(objection(fir(NEW_DAY, List.of("IPC 370"), Optional.of(NEW_DAY))))
        .contains(new ProceedingRejection.LawNoLongerInForce("/sections"));
    assertThat(
            objection(
                new ProceedingCommand.FileChargeSheet(
                    OLD_DAY, List.of(), List.of(), List.of("BNS 143"))))
        .contains(new ProceedingRejection.LawNotYetInForce("/sections"));
    assertThat(
            objection(
                new ProceedingCommand.FrameCharges(
                    OLD_DAY,
                    List.of(
                        new Charge("A1", List.of("IPC 370")),
                        new Charge("A2", List.of("BNS 143"))))))
        .contains(new ProceedingRejection.LawNotYetInForce("/charges/1/sections"));
  }

  @Test
  void a_section_that_can_be_right_is_left_alone() {
    assertThat(objection(fir(NEW_DAY, List.of("IPC 370"), Optional.of(OLD_DAY)))).isEmpty();
    assertThat(objection(fir(NEW_DAY, List.of("IPC 370"), Optional.empty()))).isEmpty();
    assertThat(objection(fir(NEW_DAY, List.of("IPC 370", "BNS 143"), Optional.of(NEW_DAY))))
        .isEmpty();
    assertThat(objection(fir(OLD_DAY, List.of("THOTA 18", "IPC 999"), Optional.empty()))).isEmpty();
    assertThat(
            objection(
                new ProceedingCommand.FileChargeSheet(
                    NEW_DAY, List.of(), List.of(), List.of("BNS 143"))))
        .isEmpty();
  }

  @Test
  void the_authority_of_an_advocate_is_that_of_today() {
    ProceedingDecider decider = new ProceedingDecider();
    Proceeding proceeding =
        decider.fold(
            decider.initial(),
            List.of(
                new FirRegistered(
                    DAY,
                    HER,
                    List.of("IPC 370"),
                    new Jurisdiction("west-bengal", "nadia"),
                    Optional.empty(),
                    false,
                    Optional.empty()),
                appointed(DAY),
                appointed(NEXT_DAY)));

    ProceedingFacts facts = (ProceedingFacts) proceedings.facts(proceeding, null);

    assertThat(facts.counsel())
        .extracting(CounselFacts::authorityToday)
        .containsExactly(Counsel.Authority.RUN_OUT, Counsel.Authority.IN_FORCE);
  }

  @Test
  void before_the_fir_a_letter_says_where_and_when_the_police_were_told() {
    ProceedingDecider decider = new ProceedingDecider();
    OffenceReported report =
        new OffenceReported(
            DAY,
            HER,
            List.of(),
            new Jurisdiction("west-bengal", "nadia"),
            ReportWay.IN_WRITING,
            Optional.empty());

    assertThat(proceedings.particulars(decider.fold(decider.initial(), List.of(report))))
        .extracting(Particular::label)
        .containsExactly("Told to the police on", "Told to the police in");
  }

  @Test
  void what_is_known_before_the_fir_is_what_was_reported() {
    ProceedingDecider decider = new ProceedingDecider();
    OffenceReported report =
        new OffenceReported(
            DAY,
            HER,
            List.of("IPC 370"),
            new Jurisdiction("west-bengal", "nadia"),
            ReportWay.ONLINE,
            Optional.of(DAY));

    ProceedingFacts facts =
        (ProceedingFacts) proceedings.facts(decider.fold(decider.initial(), List.of(report)), null);

    assertThat(facts.stage()).isEqualTo("report");
    assertThat(facts.reportedOn()).contains(DAY);
    assertThat(facts.reportWay()).contains(ReportWay.ONLINE);
    assertThat(facts.sections()).containsExactly("IPC 370");
    assertThat(facts.offenceOn()).contains(DAY);
    assertThat(facts.firOn()).isEmpty();
    assertThat(facts.investigator()).isEmpty();
  }

  @Test
  void a_report_names_sections_that_were_in_force_too() {
    assertThat(
            objection(
                new ProceedingCommand.ReportOffence(
                    OLD_DAY,
                    HER,
                    List.of("BNS 143"),
                    new Jurisdiction("west-bengal", "nadia"),
                    ReportWay.AT_STATION,
                    Optional.empty())))
        .contains(new ProceedingRejection.LawNotYetInForce("/sections"));
  }

  /** A deadline of which nothing can be recorded would stand for ever. */
  @Test
  void every_duty_of_the_law_can_be_fulfilled_by_a_command() {
    assertThat(
            Law.DEADLINES.all().stream()
                .map(Deadline::duty)
                .filter(duty -> duty.startsWith("legal.")))
        .isSubsetOf(proceedings.duties().keySet());
  }

  private static CounselAppointed appointed(CivilDate until) {
    return new CounselAppointed(
        DAY,
        CounselKind.LEGAL_AID,
        CounselRole.OWN_APPLICATIONS,
        Optional.empty(),
        Optional.of(CounselDocument.VAKALATNAMA),
        Optional.of(CounselCourt.HIGH_COURT),
        Optional.of(until));
  }

  private Optional<ProceedingRejection> objection(ProceedingCommand command) {
    return proceedings.objection(command, new UUID(1, 1)).await().indefinitely();
  }

  private static ProceedingCommand fir(
      CivilDate on, List<String> sections, Optional<CivilDate> offenceOn) {
    return new ProceedingCommand.RegisterFir(
        on,
        HER,
        sections,
        new Jurisdiction("west-bengal", "nadia"),
        Optional.empty(),
        false,
        offenceOn);
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

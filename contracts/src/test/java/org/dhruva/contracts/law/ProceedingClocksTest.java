package org.dhruva.contracts.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which clocks of a proceeding run, when they start and what ends them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProceedingClocksTest {

  private static final String FIR_DAY = "2025-01-10";
  private static final SurvivorId HER = new SurvivorId(new UUID(1, 1));
  private static final Jurisdiction HERE = new Jurisdiction("west-bengal", "nadia");
  private static final String A1 = "A1";
  private static final String A2 = "A2";

  @Nested
  class The_way_to_the_fir {

    @Test
    void gives_three_days_to_sign_what_was_said_online() {
      ProceedingEvent online = step("2025-01-06", RegistrationStep.GIVEN_ONLINE);

      assertThat(due("fir.esign", online)).isEqualTo("2025-01-09");
      assertThat(ended("fir.esign", online, step("2025-01-08", RegistrationStep.SIGNED)))
          .isEqualTo("2025-01-08");
    }

    @Test
    void gives_the_police_two_weeks_for_a_first_enquiry_but_none_for_trafficking() {
      ProceedingEvent begun = step("2025-01-02", RegistrationStep.ENQUIRY_BEGUN);

      assertThat(only("fir.prelim", clocks(List.of("BNS 144(2)"), begun)).dueOn())
          .contains(day("2025-01-16"));
      assertThat(ended("fir.prelim", List.of("BNS 144(2)"), begun)).isEqualTo(FIR_DAY);
      assertThat(
              ended(
                  "fir.prelim",
                  List.of("BNS 144(2)"),
                  begun,
                  step("2025-01-08", RegistrationStep.ENQUIRY_ENDED)))
          .isEqualTo("2025-01-08");
      assertThat(clocks(List.of("BNS 143(2)"), begun)).noneMatch(is("fir.prelim"));
    }

    @Test
    void counts_the_days_from_a_refusal_to_the_fir() {
      ProceedingEvent refused = step("2024-12-01", RegistrationStep.REFUSED);

      assertThat(ended("fir.registration", refused)).isEqualTo(FIR_DAY);
      assertThat(only("fir.registration", clocks(List.of("BNS 143(2)"), refused)).dueOn())
          .isEmpty();
    }
  }

  @Nested
  class A_report_before_the_fir {

    private static final String TOLD = "2025-01-06";
    private static final List<String> RAPE = List.of("BNS 143(2)", "BNS 64(1)");

    @Test
    void that_was_given_online_has_to_be_signed_in_three_days() {
      List<Clock> waiting = ProceedingClocks.of(List.of(told(ReportWay.ONLINE)));

      assertThat(only("fir.esign", waiting).dueOn()).contains(day("2025-01-09"));
      assertThat(only("fir.esign", waiting).owner()).isEqualTo("SURVIVOR");
      assertThat(
              only(
                      "fir.esign",
                      ProceedingClocks.of(
                          List.of(
                              told(ReportWay.ONLINE), step("2025-01-08", RegistrationStep.SIGNED))))
                  .endedOn())
          .contains(day("2025-01-08"));
      assertThat(
              only(
                      "fir.esign",
                      ProceedingClocks.of(
                          List.of(told(ReportWay.ONLINE), fir(RAPE, Optional.empty()))))
                  .endedOn())
          .contains(day(FIR_DAY));
    }

    @Test
    void that_was_given_otherwise_waits_for_nothing_by_itself() {
      for (ReportWay way : List.of(ReportWay.AT_STATION, ReportWay.IN_WRITING)) {
        assertThat(ProceedingClocks.of(List.of(told(way)))).isEmpty();
      }
    }

    @Test
    void that_was_refused_waits_for_the_fir() {
      ProceedingEvent refused = step("2025-01-07", RegistrationStep.REFUSED);

      assertThat(
              only(
                  "fir.registration",
                  ProceedingClocks.of(List.of(told(ReportWay.AT_STATION), refused))))
          .matches(Clock::isRunning);
      assertThat(
              only(
                      "fir.registration",
                      ProceedingClocks.of(
                          List.of(
                              told(ReportWay.AT_STATION), refused, fir(RAPE, Optional.empty()))))
                  .endedOn())
          .contains(day(FIR_DAY));
    }

    @Test
    void can_be_looked_into_for_two_weeks_while_nobody_knows_the_section() {
      ProceedingEvent begun = step("2025-01-07", RegistrationStep.ENQUIRY_BEGUN);

      assertThat(
              only("fir.prelim", ProceedingClocks.of(List.of(told(ReportWay.AT_STATION), begun)))
                  .dueOn())
          .contains(day("2025-01-21"));
      assertThat(
              ProceedingClocks.of(
                  List.of(
                      told(ReportWay.AT_STATION),
                      begun,
                      fir(List.of("BNS 143(2)"), Optional.empty()))))
          .noneMatch(is("fir.prelim"));
    }

    @Test
    void is_where_the_days_for_a_doctor_and_for_the_investigation_of_a_rape_begin() {
      List<Clock> told =
          ProceedingClocks.of(List.of(report(RAPE, ReportWay.AT_STATION, Optional.empty())));
      List<Clock> registered =
          ProceedingClocks.of(List.of(told(ReportWay.AT_STATION), fir(RAPE, Optional.empty())));

      assertThat(only("med.examination", told).dueOn()).contains(day("2025-01-07"));
      assertThat(told).noneMatch(is("inv.rape")).noneMatch(is("inv.progress"));
      assertThat(only("inv.rape", registered).dueOn()).contains(day("2025-03-06"));
      assertThat(only("inv.progress", registered).startedOn()).isEqualTo(day(FIR_DAY));
      assertThat(only("inv.rape", clocks(RAPE)).dueOn()).contains(day("2025-03-10"));
    }

    @Test
    void does_not_change_what_counts_from_the_fir() {
      assertThat(
              only(
                      "poa.chargesheet",
                      ProceedingClocks.of(
                          List.of(
                              told(ReportWay.AT_STATION), fir(List.of("POA 3"), Optional.empty()))))
                  .startedOn())
          .isEqualTo(day(FIR_DAY));
    }

    @Test
    void says_by_the_day_of_the_offence_or_else_by_its_own_which_law_it_is() {
      assertThat(
              ProceedingClocks.of(
                  List.of(report(List.of(), ReportWay.ONLINE, Optional.of(day("2024-06-30"))))))
          .noneMatch(is("fir.esign"));
      assertThat(
              ProceedingClocks.of(
                  List.of(
                      report(RAPE, ReportWay.AT_STATION, Optional.of(day("2024-06-30"))),
                      fir(RAPE, Optional.empty()))))
          .noneMatch(is("inv.rape"));
    }

    @Test
    void of_which_the_day_is_only_about_known_still_comes_before_its_fir() {
      OffenceReported about =
          new OffenceReported(
              CivilDate.parse("2025-01-20~"),
              HER,
              List.of(),
              HERE,
              ReportWay.ONLINE,
              Optional.empty());

      List<Clock> clocks = ProceedingClocks.of(List.of(about, fir(RAPE, Optional.empty())));

      assertThat(only("fir.esign", clocks)).matches(clock -> !clock.isRunning());
      assertThat(only("inv.rape", clocks).startedOn()).isEqualTo(day(FIR_DAY));
    }

    private static OffenceReported told(ReportWay way) {
      return report(List.of(), way, Optional.empty());
    }

    private static OffenceReported report(
        List<String> sections, ReportWay way, Optional<CivilDate> offenceOn) {
      return new OffenceReported(day(TOLD), HER, sections, HERE, way, offenceOn);
    }
  }

  @Nested
  class A_doctor {

    private static final List<String> RAPE = List.of("BNS 143(2)", "BNS 64(1)");

    @Test
    void is_due_within_a_day_and_the_report_within_a_week() {
      ProceedingEvent examined = new MedicalExaminationRecorded(day("2025-01-11"));

      assertThat(only("med.examination", clocks(RAPE)).dueOn()).contains(day("2025-01-11"));
      assertThat(ended("med.examination", RAPE, examined)).isEqualTo("2025-01-11");
      assertThat(only("med.report", clocks(RAPE, examined)).dueOn()).contains(day("2025-01-18"));
      assertThat(ended("med.report", RAPE, examined, new MedicalReportSent(day("2025-01-15"))))
          .isEqualTo("2025-01-15");
    }

    @Test
    void who_saw_her_before_the_fir_is_not_due_any_more() {
      ProceedingEvent examined = new MedicalExaminationRecorded(day("2025-01-09"));

      assertThat(clocks(RAPE, examined)).noneMatch(is("med.examination"));
      assertThat(only("med.report", clocks(RAPE, examined)).isRunning()).isTrue();
    }
  }

  @Nested
  class Custody_without_a_charge_sheet {

    private static final ProceedingEvent ARRESTED = new ArrestRecorded(day("2025-01-20"), A1);
    private static final List<String> GRAVE = List.of("ITPA 5", "BNS 143(4)");

    @Test
    void is_shorter_where_the_section_is_less_grave() {
      assertThat(only("custody.ninety", clocks(GRAVE, ARRESTED)).dueOn())
          .contains(day("2025-04-20"));
      assertThat(clocks(GRAVE, ARRESTED)).noneMatch(is("custody.sixty"));
      assertThat(only("custody.sixty", clocks(List.of("ITPA 5"), ARRESTED)).dueOn())
          .contains(day("2025-03-21"));
    }

    @Test
    void ends_with_a_charge_sheet_that_covers_the_accused_or_with_bail() {
      assertThat(ended("custody.ninety", GRAVE, ARRESTED, sheet("2025-03-01", A1)))
          .isEqualTo("2025-03-01");
      assertThat(ended("custody.ninety", GRAVE, ARRESTED, sheet("2025-03-01")))
          .isEqualTo("2025-03-01");
      assertThat(only("custody.ninety", clocks(GRAVE, ARRESTED, sheet("2025-03-01", A2))))
          .matches(Clock::isRunning);
      assertThat(
              ended(
                  "custody.ninety",
                  GRAVE,
                  ARRESTED,
                  new BailDecided(day("2025-02-02"), A1, BailDecision.GRANTED, SurvivorHeard.NO)))
          .isEqualTo("2025-02-02");
    }

    @Test
    void is_none_after_the_charge_sheet() {
      assertThat(clocks(GRAVE, sheet("2025-01-15", A1), ARRESTED)).noneMatch(is("custody.ninety"));
    }
  }

  @Nested
  class A_trial {

    private static final ProceedingEvent APPEARED = new AccusedAppeared(day("2025-05-01"), A1);
    private static final ProceedingEvent CHARGED = charged("2025-07-01", A1, A2);
    private static final ProceedingEvent CONCLUDED = new ArgumentsConcluded(day("2026-01-10"));

    @Test
    void owes_her_copies_from_the_first_appearance() {
      assertThat(due("copies.victim", APPEARED)).isEqualTo("2025-05-15");
      assertThat(
              ended(
                  "copies.victim",
                  APPEARED,
                  new AccusedAppeared(day("2025-05-20"), A2),
                  new CopiesGiven(day("2025-06-01"))))
          .isEqualTo("2025-06-01");
      assertThat(clocks(List.of("BNS 143"), new CopiesGiven(day("2025-04-01")), APPEARED))
          .noneMatch(is("copies.victim"));
    }

    @Test
    void has_days_for_the_charges() {
      ProceedingEvent committed = new CommittedToSessions(day("2025-05-10"), Optional.empty());
      ProceedingEvent heard =
          new HearingHeld(day("2025-05-20"), Optional.empty(), HearingPurpose.CHARGE);

      assertThat(due("charges.frame", heard)).isEqualTo("2025-07-19");
      assertThat(ended("charges.frame", heard, CHARGED)).isEqualTo("2025-07-01");
      assertThat(only("discharge.application", clocks(List.of("BNS 143"), committed)).owner())
          .isEqualTo("ACCUSED");
      assertThat(ended("discharge.application", committed, CHARGED)).isEqualTo("2025-07-01");
      assertThat(clocks(List.of("BNS 143"), CHARGED, moved(heard, "2025-08-01")))
          .noneMatch(is("charges.frame"));
    }

    @Test
    void of_a_child_has_days_for_her_evidence_and_for_its_end() {
      List<String> child = List.of("POCSO 6");
      ProceedingEvent takenUp = cognizance(Court.SESSIONS);
      ProceedingEvent heard =
          new TestimonyRecorded(day("2025-08-01"), Witness.SURVIVOR, TestimonyMode.VIDEO, true);

      assertThat(only("pocso.evidence", clocks(child, takenUp)).dueOn())
          .contains(day("2025-05-01"));
      assertThat(only("pocso.trial", clocks(child, takenUp)).dueOn()).contains(day("2026-04-01"));
      assertThat(ended("pocso.evidence", child, takenUp, CHARGED, heard)).isEqualTo("2025-08-01");
      assertThat(ended("pocso.trial", child, takenUp, CHARGED, judged("2026-02-01", A1, A2)))
          .isEqualTo("2026-02-01");
      assertThat(due("pocso.trial", cognizance(Court.POCSO_SPECIAL))).isEqualTo("2026-04-01");
      assertThat(clocks(List.of("BNS 143"), takenUp)).noneMatch(is("pocso.trial"));
    }

    @Test
    void has_thirty_days_for_the_judgment_and_fortyfive_with_reasons() {
      assertThat(due("judgment.thirty", CHARGED, CONCLUDED)).isEqualTo("2026-02-09");
      assertThat(due("judgment.forty-five", CHARGED, CONCLUDED)).isEqualTo("2026-02-24");
    }

    @Test
    void ends_only_when_nobody_waits_for_a_judgment() {
      ProceedingEvent circular = new HighCourtCircularRecorded(day("2025-08-01"));
      ProceedingEvent first = judged("2026-01-20", A1);

      assertThat(due("child_trial.pinki", CHARGED, circular)).isEqualTo("2026-02-01");
      assertThat(
              only(
                  "child_trial.pinki",
                  clocks(List.of("BNS 143"), CHARGED, circular, CONCLUDED, first)))
          .matches(Clock::isRunning);
      assertThat(
              ended(
                  "child_trial.pinki",
                  CHARGED,
                  circular,
                  first,
                  new ProceedingAbated(day("2026-01-25"), A2)))
          .isEqualTo("2026-01-25");
      assertThat(ended("judgment.thirty", CHARGED, CONCLUDED, first, judged("2026-01-30", A2)))
          .isEqualTo("2026-01-30");
    }

    @Test
    void that_is_over_starts_nothing_more() {
      assertThat(
              clocks(
                  List.of("BNS 143"),
                  CHARGED,
                  judged("2026-01-01", A1, A2),
                  new HighCourtCircularRecorded(day("2026-02-01"))))
          .noneMatch(is("child_trial.pinki"));
    }
  }

  @Nested
  class A_word_on_compensation {

    private static final ProceedingEvent JUDGED = judged("2026-02-01", A1);

    @Test
    void is_due_on_the_day_of_the_judgment_whatever_it_says() {
      assertThat(due("compensation.direction", JUDGED)).isEqualTo("2026-02-01");
      assertThat(
              due("compensation.direction", new AccusedDischarged(day("2025-09-01"), List.of(A1))))
          .isEqualTo("2025-09-01");
      assertThat(only("compensation.direction", clocks(List.of("IPC 370"), JUDGED)).owner())
          .isEqualTo("TRIAL_COURT");
    }

    @Test
    void ends_it_on_the_same_day_in_whichever_order_it_was_entered_or_later() {
      assertThat(ended("compensation.direction", directed("2026-02-01", false), JUDGED))
          .isEqualTo("2026-02-01");
      assertThat(ended("compensation.direction", JUDGED, directed("2026-03-01", false)))
          .isEqualTo("2026-03-01");
    }

    @Test
    void after_a_discharge_does_not_answer_a_later_judgment() {
      List<Clock> clocks =
          clocks(
              List.of("BNS 143"),
              new AccusedDischarged(day("2025-09-01"), List.of(A2)),
              directed("2025-09-10", false),
              JUDGED,
              judged("2026-04-01", A2));

      assertThat(clocks.stream().filter(is("compensation.direction")).map(Clock::isRunning))
          .containsExactly(false, true);
    }

    @Test
    void before_the_end_of_the_trial_is_none() {
      assertThat(
              only(
                  "compensation.direction",
                  clocks(List.of("BNS 143"), directed("2026-02-01", true), JUDGED)))
          .matches(Clock::isRunning);
    }

    private static ProceedingEvent directed(String on, boolean interim) {
      return new CompensationDirected(
          day(on), CompensationRoute.RECOMMENDED_TO_DLSA, interim, Optional.empty());
    }
  }

  @Nested
  class Protection {

    @Test
    void has_a_report_on_the_danger() {
      ProceedingEvent ordered = new ThreatReportOrdered(day("2025-02-03"));

      assertThat(clocks(List.of("BNS 143"), ordered)).anyMatch(is("wp.tar"));
      assertThat(
              ended(
                  "wp.tar", ordered, new ThreatReportReceived(day("2025-02-07"), Optional.empty())))
          .isEqualTo("2025-02-07");
    }

    @Test
    void lasts_three_months_at_most_and_is_renewed() {
      assertThat(due("wp.review", protection("2025-02-10", Optional.empty())))
          .isEqualTo("2025-05-10");
      assertThat(due("wp.review", protection("2025-02-10", Optional.of(day("2025-03-10")))))
          .isEqualTo("2025-03-10");
      List<Clock> renewed =
          clocks(
              List.of("BNS 143"),
              protection("2025-02-10", Optional.empty()),
              protection("2025-05-01", Optional.empty()));
      assertThat(renewed.stream().filter(is("wp.review")).map(Clock::isRunning))
          .containsExactly(false, true);
      assertThat(
              ended(
                  "wp.review",
                  protection("2025-02-10", Optional.empty()),
                  new WitnessProtectionEnded(day("2025-04-01"))))
          .isEqualTo("2025-04-01");
    }

    private static ProceedingEvent protection(String on, Optional<CivilDate> until) {
      return new WitnessProtectionOrdered(
          day(on), ThreatCategory.A, ProtectionExtent.INTERIM, until);
    }
  }

  @Nested
  class The_paper_of_an_advocate {

    @Test
    void runs_out_on_its_last_day_unless_it_has_none() {
      assertThat(due("counsel.authority", appointed(Optional.of(day("2026-01-31")))))
          .isEqualTo("2026-01-31");
      assertThat(clocks(List.of("BNS 143"), appointed(Optional.empty())))
          .noneMatch(is("counsel.authority"));
      assertThat(
              ended(
                  "counsel.authority",
                  appointed(Optional.of(day("2026-01-31"))),
                  new CounselDischarged(day("2025-12-01"), 2)))
          .isEqualTo("2025-12-01");
    }

    private static ProceedingEvent appointed(Optional<CivilDate> until) {
      return new CounselAppointed(
          day("2025-02-01"),
          CounselKind.LEGAL_AID,
          CounselRole.ASSISTING_PROSECUTION,
          Optional.empty(),
          Optional.of(CounselDocument.VAKALATNAMA),
          Optional.of(CounselCourt.TRIAL_COURT),
          until);
    }
  }

  @Nested
  class An_appeal {

    private static final ProceedingEvent FILED =
        new AppealFiled(
            day("2026-03-01"),
            AppealKind.APPEAL,
            Party.STATE,
            AppealForum.HIGH_COURT,
            List.of(A1, A2));

    private static final int ENTRY = 4;

    @Test
    void waits_until_the_court_has_decided_about_each_of_those_it_is_about() {
      ProceedingEvent first = decided("2026-05-01", AppealResult.UPHELD, A1);

      assertThat(appeal(first)).matches(Clock::isRunning);
      assertThat(appeal(first).owner()).isEqualTo("HIGH_COURT");
      assertThat(appeal(first, decided("2026-08-01", AppealResult.UPHELD, A2)).endedOn())
          .contains(day("2026-08-01"));
    }

    @Test
    void that_was_decided_is_over_though_the_day_it_was_filed_is_only_about_known() {
      ProceedingEvent about =
          new AppealFiled(
              CivilDate.parse("2026-03-01~"),
              AppealKind.APPEAL,
              Party.STATE,
              AppealForum.HIGH_COURT,
              List.of(A1));

      assertThat(
              clocks(
                  List.of("BNS 143"),
                  CHARGED_BOTH,
                  JUDGED_BOTH,
                  about,
                  decided("2026-02-20", AppealResult.UPHELD, A1)))
          .filteredOn(clock -> clock.about().duty().equals(ProceedingClocks.APPEAL))
          .hasSize(1)
          .noneMatch(Clock::isRunning);
    }

    @Test
    void that_sends_somebody_back_begins_the_trial_anew_for_the_judgment() {
      ProceedingEvent again = new ArgumentsConcluded(day("2027-01-10"));

      assertThat(
              clocks(
                  List.of("BNS 143"),
                  CHARGED_BOTH,
                  JUDGED_BOTH,
                  FILED,
                  decided("2026-05-01", AppealResult.SENT_BACK, A1),
                  again))
          .anyMatch(is("judgment.thirty"));
      assertThat(
              clocks(
                  List.of("BNS 143"),
                  CHARGED_BOTH,
                  JUDGED_BOTH,
                  FILED,
                  decided("2026-05-01", AppealResult.UPHELD, A1),
                  again))
          .noneMatch(is("judgment.thirty"));
    }

    private static final ProceedingEvent CHARGED_BOTH = charged("2025-08-01", A1, A2);
    private static final ProceedingEvent JUDGED_BOTH = judged("2026-02-01", A1, A2);

    private static Clock appeal(ProceedingEvent... decisions) {
      return clocks(
              List.of("BNS 143"),
              Stream.concat(Stream.of(CHARGED_BOTH, JUDGED_BOTH, FILED), Stream.of(decisions))
                  .toArray(ProceedingEvent[]::new))
          .stream()
          .filter(clock -> clock.about().duty().equals(ProceedingClocks.APPEAL))
          .reduce(
              (_, _) -> {
                throw new AssertionError("two clocks for one appeal");
              })
          .orElseThrow();
    }

    private static ProceedingEvent decided(String on, AppealResult result, String accused) {
      return new AppealDecided(
          day(on), ENTRY, List.of(new AppealVerdict(accused, result, List.of())));
    }
  }

  @Nested
  class The_investigation {

    @Test
    void owes_her_news_until_she_has_it() {
      assertThat(ended("inv.progress", new ProgressNoticeGiven(day("2025-03-01"))))
          .isEqualTo("2025-03-01");
    }

    @Test
    void is_over_with_an_accepted_closure_report_and_not_with_one_that_is_sent_back() {
      assertThat(ended("inv.progress", closure(ClosureDecision.ACCEPTED))).isEqualTo("2025-06-01");
      assertThat(
              only(
                  "inv.progress",
                  clocks(List.of("BNS 143"), closure(ClosureDecision.FURTHER_INVESTIGATION))))
          .matches(Clock::isRunning);
    }

    @Test
    void is_over_where_the_whole_fir_is_quashed_and_not_where_it_is_for_one_accused() {
      assertThat(ended("inv.progress", new FirQuashed(day("2025-06-01"), List.of())))
          .isEqualTo("2025-06-01");
      assertThat(
              only(
                  "inv.progress",
                  clocks(List.of("BNS 143"), new FirQuashed(day("2025-06-01"), List.of(A1)))))
          .matches(Clock::isRunning);
    }

    private static ProceedingEvent closure(ClosureDecision decision) {
      return new ClosureReportDecided(day("2025-06-01"), decision);
    }
  }

  @Nested
  class A_trial_that_ends_otherwise {

    private static final ProceedingEvent CIRCULAR =
        new HighCourtCircularRecorded(day("2025-09-01"));
    private static final ProceedingEvent CHARGED = charged("2025-08-01", A1, A2);

    @Test
    void is_waited_for_no_longer() {
      for (ProceedingEvent end :
          List.of(
              new OffenceCompounded(day("2025-12-01"), List.of(A1, A2)),
              new ProsecutionWithdrawn(day("2025-12-01"), List.of(), SurvivorHeard.YES),
              new ProsecutionWithdrawn(day("2025-12-01"), List.of(A1, A2), SurvivorHeard.YES),
              new FirQuashed(day("2025-12-01"), List.of()),
              new FirQuashed(day("2025-12-01"), List.of(A1, A2)))) {
        assertThat(ended("child_trial.pinki", CHARGED, CIRCULAR, end)).isEqualTo("2025-12-01");
      }
    }

    @Test
    void for_one_accused_goes_on_for_the_other() {
      for (ProceedingEvent end :
          List.of(
              new OffenceCompounded(day("2025-12-01"), List.of(A1)),
              new ProsecutionWithdrawn(day("2025-12-01"), List.of(A1), SurvivorHeard.YES),
              new FirQuashed(day("2025-12-01"), List.of(A1)))) {
        assertThat(only("child_trial.pinki", clocks(List.of("BNS 143"), CHARGED, CIRCULAR, end)))
            .matches(Clock::isRunning);
      }
    }

    @Test
    void that_was_stopped_and_sent_back_goes_on() {
      assertThat(
              clocks(
                  List.of("BNS 143"),
                  CHARGED,
                  new FirQuashed(day("2025-10-01"), List.of()),
                  new AppealFiled(
                      day("2025-11-01"),
                      AppealKind.REVISION,
                      Party.STATE,
                      AppealForum.SUPREME_COURT,
                      List.of(A1)),
                  new AppealDecided(
                      day("2026-01-01"),
                      4,
                      List.of(new AppealVerdict(A1, AppealResult.SENT_BACK, List.of()))),
                  new HighCourtCircularRecorded(day("2026-02-01"))))
          .anyMatch(is("child_trial.pinki"));
    }
  }

  @Nested
  class A_case_that_is_closed {

    private static final ProceedingEvent CLOSED =
        new ProceedingClosed(day("2025-02-01"), ClosingReason.DUPLICATE);
    private static final ProceedingEvent REOPENED =
        new ProceedingReopened(day("2025-03-01"), Optional.empty());

    @Test
    void is_waited_for_no_longer_whatever_day_its_entries_have() {
      assertThat(clocks(List.of("BNS 143"), new ThreatReportOrdered(day("2025-02-10")), CLOSED))
          .noneMatch(Clock::isRunning)
          .allMatch(clock -> !clock.endedOn().orElseThrow().isBefore(clock.startedOn()));
      assertThat(ended("inv.progress", CLOSED)).isEqualTo("2025-02-01");
    }

    @Test
    void and_reopened_goes_on_as_if_it_never_had_been() {
      assertThat(only("inv.progress", clocks(List.of("BNS 143"), CLOSED, REOPENED)))
          .isEqualTo(only("inv.progress", clocks(List.of("BNS 143"))));
      assertThat(ended("inv.progress", CLOSED, REOPENED, sheet("2025-02-15")))
          .isEqualTo("2025-02-15");
    }
  }

  @Test
  void the_day_of_the_offence_decides_between_old_and_new_law() {
    ProceedingEvent appeared = new AccusedAppeared(day("2025-05-01"), A1);

    assertThat(clocks(fir(List.of("BNS 143"), Optional.of(day("2024-07-01"))), appeared))
        .anyMatch(is("copies.victim"));
    assertThat(clocks(fir(List.of("ITPA 5"), Optional.of(day("2024-06-30"))), appeared))
        .noneMatch(is("copies.victim"))
        .noneMatch(is("inv.progress"));
    assertThat(clocks(List.of("IPC 370"), appeared)).noneMatch(is("copies.victim"));
  }

  private static java.util.function.Predicate<Clock> is(String id) {
    return clock -> clock.deadline().id().equals(id);
  }

  private static String due(String id, ProceedingEvent... more) {
    return only(id, clocks(List.of("BNS 143"), more)).dueOn().orElseThrow().toString();
  }

  private static String ended(String id, ProceedingEvent... more) {
    return ended(id, List.of("BNS 143"), more);
  }

  private static String ended(String id, List<String> sections, ProceedingEvent... more) {
    return only(id, clocks(sections, more)).endedOn().orElseThrow().toString();
  }

  private static Clock only(String id, List<Clock> clocks) {
    assertThat(clocks).filteredOn(is(id)).as(id).hasSize(1);
    return clocks.stream().filter(is(id)).findFirst().orElseThrow();
  }

  private static List<Clock> clocks(List<String> sections, ProceedingEvent... more) {
    return clocks(fir(sections, Optional.empty()), more);
  }

  private static List<Clock> clocks(FirRegistered fir, ProceedingEvent... more) {
    return ProceedingClocks.of(Stream.concat(Stream.of(fir), Stream.of(more)).toList());
  }

  private static FirRegistered fir(List<String> sections, Optional<CivilDate> offenceOn) {
    return new FirRegistered(day(FIR_DAY), HER, sections, HERE, Optional.empty(), false, offenceOn);
  }

  private static ProceedingEvent step(String on, RegistrationStep step) {
    return new RegistrationStepTaken(day(on), step);
  }

  private static ProceedingEvent sheet(String on, String... accused) {
    return new ChargeSheetFiled(day(on), List.of(accused), List.of(), List.of(), false);
  }

  private static ProceedingEvent cognizance(Court court) {
    return new CognizanceTaken(day("2025-04-01"), court, Optional.empty());
  }

  private static ProceedingEvent charged(String on, String... accused) {
    return new ChargesFramed(
        day(on), Stream.of(accused).map(a -> new Charge(a, List.of("BNS 143"))).toList());
  }

  private static ProceedingEvent judged(String on, String... accused) {
    return new JudgmentDelivered(
        day(on),
        Stream.of(accused).map(a -> new Verdict(a, VerdictResult.ACQUITTED, List.of())).toList());
  }

  private static ProceedingEvent moved(ProceedingEvent event, String on) {
    return new org.dhruva.kernel.Amendment(Optional.of(day(on)), Optional.empty()).applyTo(event);
  }

  private static CivilDate day(String text) {
    return CivilDate.of(LocalDate.parse(text));
  }
}

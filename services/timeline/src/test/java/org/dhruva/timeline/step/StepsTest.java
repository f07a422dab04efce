package org.dhruva.timeline.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.timeline.story.Entry;
import org.dhruva.timeline.story.Timeline;
import org.dhruva.timeline.story.Voice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepsTest {

  private static final SurvivorId HER = new SurvivorId(new UUID(0, 1));
  private static final CivilDate TODAY = day("2024-03-01");

  private static CivilDate day(String text) {
    return CivilDate.of(LocalDate.parse(text));
  }

  private static List<Step> steps(Event... events) {
    List<Entry> entries = new ArrayList<>();
    for (Event event : events) {
      int version = entries.size() + 1;
      entries.add(
          new Entry(
              "any",
              new UUID(1, 1),
              version,
              new UUID(1, version),
              "any.any.v1",
              version,
              Instant.EPOCH,
              "lawyer",
              event,
              false));
    }
    List<CaseNow> cases = new Steps(TODAY, Voice.TO_HER).of(Timeline.of(entries));
    return cases.getFirst().steps();
  }

  private static List<Tuple> who(List<Step> steps) {
    return steps.stream().map(step -> tuple(step.owner(), step.what())).toList();
  }

  @Nested
  class A_claim {

    private static final ClaimEvent DRAFTED =
        new ClaimEvent.ClaimDrafted(day("2024-01-01"), HER, "west-bengal-2017", Optional.empty());
    private static final ClaimEvent FILED =
        new ClaimEvent.ClaimFiled(
            day("2024-01-10"), Forum.DLSA, Optional.empty(), Optional.empty(), List.of());

    @Test
    void is_hers_to_hand_in_and_nobody_says_that_she_must() {
      assertThat(steps(DRAFTED))
          .singleElement()
          .satisfies(
              step -> {
                assertThat(step.owner()).isEqualTo("SURVIVOR");
                assertThat(step.sentence()).isEqualTo("You can hand in the claim.");
              });
    }

    @Test
    void says_until_when_there_is_time() {
      assertThat(steps(DRAFTED, FILED))
          .singleElement()
          .satisfies(
              step -> {
                assertThat(step.overdueDays()).isZero();
                assertThat(step.dueOn()).contains(day("2024-03-10"));
                assertThat(step.sentence())
                    .isEqualTo(
                        "The District Legal Services Authority must finish the enquiry and decide"
                            + " on the claim. There is time until 10 March 2024.");
              });
    }

    @Test
    void waits_for_the_papers_that_were_not_handed_in_yet() {
      List<Step> steps =
          steps(
              DRAFTED,
              FILED,
              new ClaimEvent.DocumentsRequested(
                  day("2024-02-01"),
                  List.of("fir", "medical-report"),
                  Optional.of(day("2024-02-20"))),
              new ClaimEvent.DocumentsSubmitted(day("2024-02-10"), List.of("fir")));

      assertThat(steps.getFirst().owner()).isEqualTo("SURVIVOR");
      assertThat(steps.getFirst().what()).isEqualTo("hand in what was asked for: medical report");
      assertThat(steps.getFirst().dueOn()).contains(day("2024-02-20"));
    }

    @Test
    void that_was_refused_can_be_appealed() {
      ClaimEvent refused =
          new ClaimEvent.ClaimRejected(
              day("2024-02-01"), ClaimEvent.RejectionKind.REJECTED, List.of("no-fir"));

      assertThat(who(steps(DRAFTED, FILED, refused)))
          .containsExactly(tuple("SURVIVOR", "appeal to a higher authority"));
      assertThat(
              who(
                  steps(
                      DRAFTED,
                      FILED,
                      refused,
                      new ClaimEvent.AppealFiled(day("2024-02-10"), Forum.SLSA))))
          .containsExactly(tuple("SLSA", "decide the appeal"));
    }

    @Test
    void that_rests_waits_for_nobody() {
      assertThat(
              steps(
                  DRAFTED,
                  FILED,
                  new ClaimEvent.ClaimWithdrawn(day("2024-02-01"), Optional.empty())))
          .isEmpty();
    }

    @Test
    void tells_of_a_hearing_to_come_and_not_of_one_that_was() {
      assertThat(
              who(
                  steps(
                      DRAFTED,
                      FILED,
                      new ClaimEvent.HearingScheduled(day("2024-02-01"), day("2024-03-01")))))
          .contains(tuple("DLSA", "hear the claim"));
      assertThat(
              who(
                  steps(
                      DRAFTED,
                      FILED,
                      new ClaimEvent.HearingScheduled(day("2024-02-01"), day("2024-02-29")))))
          .doesNotContain(tuple("DLSA", "hear the claim"));
    }

    @Test
    void that_was_paid_in_part_says_what_is_outstanding() {
      assertThat(
              steps(
                  DRAFTED,
                  FILED,
                  new ClaimEvent.ClaimAwarded(
                      day("2024-01-15"),
                      Money.rupees(100_000),
                      ClaimEvent.AwardExtent.FULL,
                      List.of()),
                  new ClaimEvent.PaymentRecorded(
                      day("2024-01-20"),
                      Money.rupees(40_000),
                      ClaimEvent.PaymentPurpose.AWARD,
                      Optional.empty(),
                      Optional.empty())))
          .extracting(Step::outstanding)
          .containsExactly(Optional.of(Money.rupees(60_000)));
    }
  }

  @Nested
  class A_proceeding {

    private static final ProceedingEvent FIR =
        new ProceedingEvent.FirRegistered(
            day("2023-01-01"),
            HER,
            List.of("IPC 370"),
            new ProceedingEvent.Jurisdiction("west-bengal", "nadia"),
            Optional.empty(),
            false,
            Optional.empty());

    @Test
    void that_was_reported_waits_for_the_fir() {
      ProceedingEvent report =
          new ProceedingEvent.OffenceReported(
              day("2022-12-01"),
              HER,
              List.of(),
              new ProceedingEvent.Jurisdiction("west-bengal", "nadia"),
              ProceedingEvent.ReportWay.AT_STATION,
              Optional.empty());
      ProceedingEvent refused =
          new ProceedingEvent.RegistrationStepTaken(
              day("2022-12-02"), ProceedingEvent.RegistrationStep.REFUSED);
      Tuple waiting = tuple("POLICE", "register the FIR");

      assertThat(who(steps(report))).containsExactly(waiting);
      assertThat(who(steps(report, refused))).containsExactly(waiting);
      assertThat(who(steps(report, refused, FIR)))
          .containsExactly(tuple("POLICE", "investigate and send the case to court"));
    }

    @Test
    void is_with_the_police_until_it_goes_to_court() {
      assertThat(who(steps(FIR)))
          .containsExactly(tuple("POLICE", "investigate and send the case to court"));
      assertThat(
              who(
                  steps(
                      FIR,
                      new ProceedingEvent.ChargeSheetFiled(
                          day("2023-06-01"), List.of(), List.of(), List.of(), false))))
          .containsExactly(tuple("TRIAL_COURT", "take up the case"));
    }

    @Test
    void that_the_police_want_to_close_she_can_object_to() {
      assertThat(
              who(
                  steps(
                      FIR,
                      new ProceedingEvent.ClosureReportRecorded(
                          day("2023-06-01"), ProceedingEvent.ClosureGround.UNTRACED))))
          .containsExactlyInAnyOrder(
              tuple("MAGISTRATE", "decide whether the police may close the case"),
              tuple("SURVIVOR", "object to closing the case"));
    }

    @Test
    void warns_of_a_paper_that_can_give_her_away_until_the_court_is_asked_for_a_safe_way() {
      ProceedingEvent danger =
          new ProceedingEvent.DangerNoted(
              day("2023-02-01"), Sealed.of("not there"), ProceedingEvent.SafeWay.THROUGH_DLSA);
      ProceedingEvent asked =
          new ProceedingEvent.SafeServiceRequested(
              day("2023-03-02"), ProceedingEvent.SafeWay.THROUGH_DLSA);

      assertThat(who(steps(FIR, danger, paper(ProceedingEvent.ServiceWay.HOME))))
          .contains(tuple("SURVIVOR", "have the court asked to send its papers the safe way"));
      assertThat(who(steps(FIR, danger, paper(ProceedingEvent.ServiceWay.HOME), asked)))
          .containsExactlyInAnyOrder(
              tuple("POLICE", "investigate and send the case to court"),
              tuple("TRIAL_COURT", "decide about a safe way for its papers"));
      assertThat(who(steps(FIR, danger, paper(ProceedingEvent.ServiceWay.PHONE)))).hasSize(1);
      assertThat(who(steps(FIR, paper(ProceedingEvent.ServiceWay.HOME)))).hasSize(1);
    }

    private static ProceedingEvent paper(ProceedingEvent.ServiceWay way) {
      return new ProceedingEvent.PaperIssued(
          day("2023-03-01"), ProceedingEvent.PaperKind.SUMMONS, way, Optional.empty());
    }

    @Test
    void tells_of_every_hearing_to_come() {
      assertThat(
              steps(
                  FIR,
                  new ProceedingEvent.HearingScheduled(
                      day("2024-02-01"), day("2024-04-01"), Optional.empty(), HearingPurpose.BAIL)))
          .filteredOn(step -> step.what().contains("hearing"))
          .singleElement()
          .satisfies(
              step ->
                  assertThat(step.sentence())
                      .isEqualTo(
                          "The trial court must hold the hearing (bail). The day for it: 1 April"
                              + " 2024."));
    }

    @Test
    void tells_of_the_new_day_only_when_a_hearing_was_put_off_before_it_came() {
      assertThat(
              steps(
                  FIR,
                  new ProceedingEvent.HearingScheduled(
                      day("2024-02-01"), day("2024-04-01"), Optional.empty(), HearingPurpose.BAIL),
                  new ProceedingEvent.HearingAdjourned(
                      day("2024-02-20"),
                      Optional.of(2),
                      HearingPurpose.BAIL,
                      ProceedingEvent.AdjournmentReason.SURVIVOR_COULD_NOT_COME,
                      Optional.of(day("2024-05-06")))))
          .filteredOn(step -> step.what().contains("hearing"))
          .extracting(Step::dueOn)
          .containsExactly(Optional.of(day("2024-05-06")));
    }

    @Test
    void that_is_closed_waits_for_nobody() {
      assertThat(
              steps(
                  FIR,
                  new ProceedingEvent.ProceedingClosed(
                      day("2024-01-01"), ProceedingEvent.ClosingReason.DECIDED)))
          .isEmpty();
    }
  }

  @Nested
  class A_stay {

    private static final StayEvent ADMITTED =
        new StayEvent.SurvivorAdmitted(
            day("2024-02-20"),
            HER,
            new StayEvent.Home("shakti-sadan", Optional.empty(), "maharashtra", Optional.empty()),
            "own-request");

    @Test
    void needs_an_order() {
      assertThat(who(steps(ADMITTED)))
          .containsExactly(tuple("HOME", "see to it that a magistrate or the Committee decides"));
      assertThat(
              who(
                  steps(
                      ADMITTED,
                      new StayEvent.SurvivorProduced(day("2024-02-22"), StayEvent.Bench.CWC))))
          .containsExactlyInAnyOrder(
              tuple("CWC", "make an order"), tuple("CWC", "finish the enquiry about the child"));
    }

    @Test
    void has_one_step_of_the_way_home_at_a_time_and_names_who_must_take_it() {
      StayEvent started =
          new StayEvent.RestorationStarted(
              day("2024-02-22"), StayEvent.RestorationKind.CROSS_BORDER);
      StayEvent identified =
          new StayEvent.RestorationStepCompleted(day("2024-03-22"), "identification");
      assertThat(who(steps(ADMITTED, started, identified)))
          .contains(
              tuple("STATE_GOVERNMENT", "inform the Deputy High Commission"),
              tuple("STATE_GOVERNMENT", "complete the way home to Bangladesh"))
          .doesNotContain(tuple("POLICE", "write down the statement and the identification"));
    }

    @Test
    void goes_on_until_the_order_for_release_is_carried_out() {
      List<Step> steps =
          steps(
              ADMITTED,
              new StayEvent.CustodyOrdered(
                  day("2024-02-22"),
                  "ITPA 17(3)",
                  StayEvent.Authority.MAGISTRATE,
                  day("2024-03-14")),
              new StayEvent.ReleaseOrdered(day("2024-02-25"), StayEvent.Authority.MAGISTRATE));

      assertThat(who(steps))
          .containsExactly(
              tuple("MAGISTRATE", "end the stay or make the next order"),
              tuple("HOME", "carry out the order for release"));
    }
  }

  @Nested
  class A_pathway {

    private static final PathwayEvent APPLIED =
        new PathwayEvent.EntitlementAppliedFor(
            day("2024-02-01"), "ration-card", "bdo", Optional.empty());

    @Test
    void says_whose_turn_it_is_with_an_application() {
      assertThat(who(steps(APPLIED)))
          .containsExactly(tuple("bdo", "confirm the application: ration card"));
      assertThat(
              who(
                  steps(
                      APPLIED,
                      new PathwayEvent.EntitlementAcknowledged(
                          day("2024-02-02"), 1, false, Optional.empty()))))
          .containsExactly(tuple("SURVIVOR", "hand in the missing paper: ration card"));
      assertThat(
              who(
                  steps(
                      APPLIED,
                      new PathwayEvent.EntitlementAcknowledged(
                          day("2024-02-02"), 1, true, Optional.of(day("2024-03-05"))))))
          .containsExactly(tuple("bdo", "decide on the application (ration card)"));
      assertThat(steps(APPLIED, new PathwayEvent.EntitlementGranted(day("2024-02-20"), 1)))
          .isEmpty();
    }

    @Test
    void an_appeal_waits_for_the_officer_above_once() {
      assertThat(
              who(
                  steps(
                      APPLIED,
                      new PathwayEvent.EntitlementRefused(
                          day("2024-02-20"), 1, List.of("not-on-list")),
                      new PathwayEvent.EntitlementAppealed(day("2024-02-25"), 1, "sdo"))))
          .containsExactly(tuple("sdo", "decide on the appeal (ration card)"));
    }

    @Test
    void the_next_part_of_a_loan_is_said_kindly() {
      List<Step> steps =
          steps(
              new PathwayEvent.LoanTaken(
                  day("2024-02-01"),
                  PathwayEvent.Owner.HERSELF,
                  Money.rupees(2_000),
                  "bank",
                  Optional.empty()),
              new PathwayEvent.LoanScheduled(
                  day("2024-02-01"),
                  1,
                  day("2024-03-25"),
                  PathwayEvent.Rhythm.MONTHLY,
                  Money.rupees(1_000)));
      assertThat(steps)
          .singleElement()
          .extracting(Step::sentence)
          .isEqualTo(
              "You can pay the next part of the loan (bank). There is time until 25 March 2024.");
    }
  }

  @Test
  void what_is_due_first_is_at_the_top() {
    List<Step> steps =
        steps(
            A_claim.DRAFTED,
            A_claim.FILED,
            new ClaimEvent.ClaimBlocked(day("2024-01-12"), "fir", List.of("nadia-police")),
            new ClaimEvent.DocumentsRequested(
                day("2024-02-01"), List.of("fir"), Optional.of(day("2024-03-05"))));

    assertThat(steps)
        .extracting(Step::dueOn)
        .containsExactly(
            Optional.of(day("2024-03-05")), Optional.of(day("2024-03-10")), Optional.empty());
  }
}

package org.dhruva.statistics.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.statistics.Samples.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedNamed;
import org.dhruva.contracts.legal.ProceedingEvent.AppealDecided;
import org.dhruva.contracts.legal.ProceedingEvent.AppealResult;
import org.dhruva.contracts.legal.ProceedingEvent.AppealVerdict;
import org.dhruva.contracts.legal.ProceedingEvent.Charge;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ChargesFramed;
import org.dhruva.contracts.legal.ProceedingEvent.FirQuashed;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.FirTransferred;
import org.dhruva.contracts.legal.ProceedingEvent.JudgmentDelivered;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceCompounded;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceReported;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingAbated;
import org.dhruva.contracts.legal.ProceedingEvent.ProsecutionWithdrawn;
import org.dhruva.contracts.legal.ProceedingEvent.ReportWay;
import org.dhruva.contracts.legal.ProceedingEvent.SurvivorHeard;
import org.dhruva.contracts.legal.ProceedingEvent.Verdict;
import org.dhruva.contracts.legal.ProceedingEvent.VerdictResult;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.statistics.cases.ProceedingCase.CaseDecided;
import org.junit.jupiter.api.Test;

/** Judgments are counted by case and by person, and the two need not agree. */
class ProceedingCaseTest {

  private static final String A1 = "A1";
  private static final String A2 = "A2";
  private static final CivilDate FIR_DAY = day("2018-01-10");
  private static final CivilDate JUDGED = day("2022-05-01");
  private static final SurvivorId HER = new SurvivorId(new UUID(1, 1));
  private static final FirRegistered FIR =
      new FirRegistered(
          FIR_DAY,
          HER,
          List.of("IPC 370"),
          new Jurisdiction("west-bengal", "nadia"),
          Optional.empty(),
          true,
          Optional.empty());
  private static final CivilDate LATER = day("2023-07-01");

  @Test
  void one_conviction_makes_a_case_of_two_accused_a_conviction() {
    ProceedingCase two =
        tried(
            judged(
                JUDGED,
                new Verdict(A1, VerdictResult.ACQUITTED, List.of()),
                new Verdict(A2, VerdictResult.PARTLY, List.of("IPC 370"))));

    assertThat(two.decided()).contains(new CaseDecided(CaseOutcome.CONVICTION, JUDGED));
    assertThat(outcomes(two)).containsExactly(AccusedOutcome.ACQUITTED, AccusedOutcome.CONVICTED);
  }

  @Test
  void acquittal_and_discharge_alone_make_an_acquittal_on_the_last_day() {
    assertThat(
            tried(new AccusedDischarged(day("2021-02-03"), List.of(A1)), acquitted(JUDGED, A2))
                .decided())
        .contains(new CaseDecided(CaseOutcome.ACQUITTAL, JUDGED));
  }

  @Test
  void a_case_is_not_decided_while_one_accused_is_not() {
    ProceedingCase half = tried(acquitted(JUDGED, A1));

    assertThat(half.decided()).isEmpty();
    assertThat(outcomes(half)).containsExactly(AccusedOutcome.ACQUITTED);
  }

  @Test
  void whoever_died_does_not_change_how_a_case_ended() {
    assertThat(tried(new ProceedingAbated(LATER, A1), acquitted(JUDGED, A2)).decided())
        .contains(new CaseDecided(CaseOutcome.ACQUITTAL, LATER));
  }

  @Test
  void a_case_that_was_dropped_for_some_is_no_acquittal() {
    assertThat(
            tried(new OffenceCompounded(JUDGED, List.of(A1)), acquitted(JUDGED, A2))
                .decided()
                .map(CaseDecided::outcome))
        .contains(CaseOutcome.PARTLY_DROPPED);
  }

  @Test
  void a_case_that_was_dropped_for_all_decides_nobodys_guilt() {
    assertThat(tried(new ProsecutionWithdrawn(JUDGED, List.of(), SurvivorHeard.NO)).decided())
        .isEmpty();
    assertThat(tried(new FirQuashed(JUDGED, List.of())).decided()).isEmpty();
  }

  @Test
  void quashing_the_rest_leaves_a_judgment_as_it_is() {
    assertThat(outcomes(tried(acquitted(JUDGED, A1), new FirQuashed(LATER, List.of()))))
        .containsExactly(AccusedOutcome.ACQUITTED, AccusedOutcome.DROPPED);
  }

  @Test
  void what_a_higher_court_decided_stands() {
    ProceedingCase reversed =
        tried(
            acquitted(JUDGED, A1),
            acquitted(JUDGED, A2),
            appealDecided(AppealResult.REVERSED_TO_CONVICTION));

    assertThat(reversed.decided()).contains(new CaseDecided(CaseOutcome.CONVICTION, LATER));
  }

  @Test
  void a_case_sent_back_is_open_again() {
    ProceedingCase sentBack =
        tried(acquitted(JUDGED, A1), acquitted(JUDGED, A2), appealDecided(AppealResult.SENT_BACK));

    assertThat(sentBack.decided()).isEmpty();
    assertThat(outcomes(sentBack)).containsExactly(AccusedOutcome.ACQUITTED);
  }

  @Test
  void an_appeal_that_changes_nothing_leaves_the_day_of_the_judgment() {
    assertThat(
            tried(acquitted(JUDGED, A1), acquitted(JUDGED, A2), appealDecided(AppealResult.UPHELD))
                .decided())
        .contains(new CaseDecided(CaseOutcome.ACQUITTAL, JUDGED));
  }

  @Test
  void whoever_the_police_did_not_send_up_keeps_no_case_open_unless_charged_all_the_same() {
    ChargeSheetFiled sheet =
        new ChargeSheetFiled(day("2018-06-01"), List.of(A2), List.of(A1), List.of(), false);
    ChargesFramed charged =
        new ChargesFramed(day("2018-09-01"), List.of(new Charge(A1, List.of("IPC 370"))));

    assertThat(tried(sheet, acquitted(JUDGED, A2)).decided()).isPresent();
    assertThat(tried(sheet, charged, acquitted(JUDGED, A2)).decided()).isEmpty();
  }

  @Test
  void a_case_counts_where_it_went() {
    assertThat(
            tried(
                    new FirTransferred(
                        day("2018-02-01"),
                        new Jurisdiction("maharashtra", "pune"),
                        Optional.empty()))
                .place())
        .isEqualTo(new Place(Optional.of("maharashtra"), Optional.of("pune")));
  }

  @Test
  void a_report_counts_nowhere_until_there_is_an_fir() {
    OffenceReported report =
        new OffenceReported(
            FIR_DAY,
            HER,
            List.of(),
            new Jurisdiction("maharashtra", "pune"),
            ReportWay.ONLINE,
            Optional.empty());

    assertThat(read(List.of(report)).facts()).isEmpty();
    assertThat(read(List.of(report, FIR)).place())
        .isEqualTo(new Place(Optional.of("west-bengal"), Optional.of("nadia")));
  }

  private static ProceedingCase tried(ProceedingEvent... events) {
    List<ProceedingEvent> all = new ArrayList<>();
    all.add(FIR);
    all.add(new AccusedNamed(FIR_DAY, A1, Optional.empty()));
    all.add(new AccusedNamed(FIR_DAY, A2, Optional.empty()));
    all.addAll(Arrays.asList(events));
    return read(all);
  }

  private static ProceedingCase read(List<ProceedingEvent> all) {
    return ProceedingCase.of(
        IntStream.range(0, all.size())
            .mapToObj(i -> Fact.of(all.get(i)).map(fact -> new Entry(i + 1, fact)))
            .flatMap(Optional::stream)
            .toList());
  }

  private static JudgmentDelivered judged(CivilDate on, Verdict... verdicts) {
    return new JudgmentDelivered(on, List.of(verdicts));
  }

  private static JudgmentDelivered acquitted(CivilDate on, String accused) {
    return judged(on, new Verdict(accused, VerdictResult.ACQUITTED, List.of()));
  }

  private static AppealDecided appealDecided(AppealResult result) {
    return new AppealDecided(LATER, 9, List.of(new AppealVerdict(A2, result, List.of())));
  }

  private static List<AccusedOutcome> outcomes(ProceedingCase proceeding) {
    return proceeding.accused().stream()
        .flatMap(accused -> accused.decided().stream())
        .map(AccusedCase.Decided::outcome)
        .toList();
  }
}

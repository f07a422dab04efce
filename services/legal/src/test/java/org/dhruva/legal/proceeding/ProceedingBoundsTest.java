package org.dhruva.legal.proceeding;

import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The last value that is right, and the first that is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProceedingBoundsTest {

  @Test
  void a_sentence_has_years_and_months_as_a_court_writes_them() {
    Imprisonment longest = new Imprisonment(AccusedRules.YEARS_MAX, AccusedRules.MONTHS_MAX, false);
    proceeding()
        .given(JUDGED)
        .when(sentence(longest))
        .then(new SentencePassed(JUDGMENT_DAY, A1, longest, Optional.empty()));
    for (Imprisonment wrong :
        List.of(
            new Imprisonment(AccusedRules.YEARS_MAX + 1, 0, false),
            new Imprisonment(1, AccusedRules.MONTHS_MAX + 1, false))) {
      proceeding()
          .given(JUDGED)
          .when(sentence(wrong))
          .thenRejected(new ProceedingRejection.ImprisonmentOutOfBounds());
    }
  }

  @Test
  void an_amount_has_a_limit_in_a_direction_too() {
    proceeding().given(JUDGED).when(direct(Checks.AMOUNT_MAX)).then(directed(Checks.AMOUNT_MAX));
    proceeding()
        .given(JUDGED)
        .when(direct(Checks.AMOUNT_MAX.plus(Money.rupees(1))))
        .thenRejected(new ProceedingRejection.AmountOutOfBounds());
  }

  @Test
  void an_amount_of_interim_compensation_is_judged_like_any_other() {
    proceeding()
        .given(CHARGED)
        .when(
            new ProceedingCommand.DirectCompensation(
                HEARING_DAY,
                CompensationRoute.RECOMMENDED_TO_DLSA,
                true,
                Optional.of(Money.rupees(0))))
        .thenRejected(new ProceedingRejection.AmountOutOfBounds());
  }

  @Test
  void a_charge_sheet_has_as_many_sections_as_the_limit_says() {
    proceeding()
        .given(NAMED)
        .when(sheetUnder(Checks.SECTIONS_MAX))
        .then(
            new ChargeSheetFiled(
                SHEET_DAY, List.of(A1), List.of(), sections(Checks.SECTIONS_MAX), false));
    proceeding()
        .given(NAMED)
        .when(sheetUnder(Checks.SECTIONS_MAX + 1))
        .thenRejected(new ProceedingRejection.LimitReached("sections", Checks.SECTIONS_MAX));
  }

  @Test
  void a_charge_sheet_names_sections_that_there_can_be_and_accused_that_are_known() {
    proceeding()
        .given(NAMED)
        .when(
            new ProceedingCommand.FileChargeSheet(
                SHEET_DAY, List.of(A1), List.of(), List.of("trafficking")))
        .thenRejected(new ProceedingRejection.SectionMalformed("/sections"));
    proceeding()
        .given(NAMED)
        .when(
            new ProceedingCommand.FileChargeSheet(
                SHEET_DAY, List.of(A1), List.of(NOBODY), SECTIONS))
        .thenRejected(new ProceedingRejection.AccusedUnknown("/notSentUp"));
  }

  @Test
  void an_appeal_and_its_decision_are_about_accused_of_this_case_and_each_once() {
    proceeding()
        .given(JUDGED)
        .when(
            new ProceedingCommand.FileAppeal(
                APPEAL_DAY,
                AppealKind.APPEAL,
                Party.STATE,
                AppealForum.HIGH_COURT,
                List.of(A2, A2)))
        .thenRejected(new ProceedingRejection.AccusedTwice("/accused"));
    proceeding()
        .given(APPEALED)
        .when(
            new ProceedingCommand.DecideAppeal(
                DECISION_DAY,
                STATES_APPEAL,
                List.of(verdict(A2, AppealResult.UPHELD), verdict(A2, AppealResult.SENT_BACK))))
        .thenRejected(new ProceedingRejection.AccusedTwice("/verdicts"));
  }

  @Test
  void nothing_is_left_to_appeal_about_somebody_who_died() {
    proceeding()
        .given(after(CHARGED, new ProceedingAbated(HEARING_DAY, A1)))
        .when(
            new ProceedingCommand.FileAppeal(
                APPEAL_DAY,
                AppealKind.REVISION,
                Party.SURVIVOR,
                AppealForum.HIGH_COURT,
                List.of(A1)))
        .thenRejected(new ProceedingRejection.NothingToAppealAgainst());
  }

  @Test
  void one_party_may_have_an_appeal_about_each_accused_at_once() {
    List<ProceedingEvent> first =
        after(
            after(CHARGED, judged(acquitted(A1), acquitted(A2))),
            appealed(AppealKind.APPEAL, Party.STATE, A1));
    proceeding()
        .given(first)
        .when(
            new ProceedingCommand.FileAppeal(
                APPEAL_DAY, AppealKind.APPEAL, Party.STATE, AppealForum.HIGH_COURT, List.of(A2)))
        .then(appealed(AppealKind.APPEAL, Party.STATE, A2));
    proceeding()
        .given(first)
        .when(
            new ProceedingCommand.FileAppeal(
                APPEAL_DAY, AppealKind.APPEAL, Party.SURVIVOR, AppealForum.HIGH_COURT, List.of(A1)))
        .then(appealed(AppealKind.APPEAL, Party.SURVIVOR, A1));
  }

  @Test
  void a_conviction_cannot_be_turned_into_one() {
    List<ProceedingEvent> convict =
        after(SENTENCED, appealed(AppealKind.APPEAL, Party.CONVICT, A1));
    proceeding()
        .given(convict)
        .when(
            new ProceedingCommand.DecideAppeal(
                DECISION_DAY,
                9,
                List.of(verdict(A1, AppealResult.REVERSED_TO_CONVICTION, "IPC 370"))))
        .thenRejected(new ProceedingRejection.AppealResultDoesNotFit("/verdicts/0/result"));
  }

  @Test
  void after_a_case_is_sent_back_charges_and_discharges_are_not_dated_before_that() {
    List<ProceedingEvent> sentBack =
        after(APPEALED, decided(STATES_APPEAL, verdict(A2, AppealResult.SENT_BACK)));
    proceeding()
        .given(sentBack)
        .when(new ProceedingCommand.FrameCharges(APPEAL_DAY, charges(A2)))
        .thenRejected(tooEarly(Milestone.APPEAL_DECISION));
    proceeding()
        .given(
            after(
                IN_COURT,
                new AccusedDischarged(CHARGE_DAY, List.of(A2)),
                appealed(AppealKind.REVISION, Party.STATE, A2),
                decided(7, verdict(A2, AppealResult.SENT_BACK))))
        .when(new ProceedingCommand.DischargeAccused(APPEAL_DAY, List.of(A2)))
        .thenRejected(tooEarly(Milestone.APPEAL_DECISION));
  }

  @Test
  void what_a_court_does_is_not_dated_before_it_took_cognizance() {
    proceeding()
        .given(CHARGED)
        .when(new ProceedingCommand.CompoundOffence(SHEET_DAY, List.of(A1)))
        .thenRejected(tooEarly(Milestone.COGNIZANCE));
    proceeding()
        .given(CHARGED)
        .when(order(SHEET_DAY, Optional.empty()))
        .thenRejected(tooEarly(Milestone.COGNIZANCE));
  }

  @Test
  void she_is_not_to_be_heard_on_a_day_before_the_order() {
    proceeding()
        .given(CHARGED)
        .when(order(HEARING_DAY, Optional.of(CHARGE_DAY)))
        .thenRejected(new ProceedingRejection.PlannedDayTooEarly("/hearingOn"));
    proceeding()
        .given(CHARGED)
        .when(order(HEARING_DAY, Optional.of(HEARING_DAY)))
        .then(
            new RemoteTestimonyOrdered(
                HEARING_DAY,
                true,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                Optional.of(HEARING_DAY)));
  }

  @Test
  void an_arrest_and_a_bail_application_are_of_somebody_who_is_accused_here() {
    proceeding()
        .given(NAMED)
        .when(new ProceedingCommand.RecordArrest(SHEET_DAY, NOBODY))
        .thenRejected(new ProceedingRejection.AccusedUnknown("/accused"));
    proceeding()
        .given(NAMED)
        .when(new ProceedingCommand.ApplyForBail(SHEET_DAY, NOBODY, BailKind.values()[0]))
        .thenRejected(new ProceedingRejection.AccusedUnknown("/accused"));
  }

  private static ProceedingCommand order(CivilDate on, Optional<CivilDate> hearingOn) {
    return new ProceedingCommand.OrderRemoteTestimony(
        on, true, Optional.empty(), Optional.empty(), false, true, hearingOn);
  }

  private static ProceedingCommand sentence(Imprisonment imprisonment) {
    return new ProceedingCommand.PassSentence(JUDGMENT_DAY, A1, imprisonment, Optional.empty());
  }

  private static ProceedingCommand direct(Money amount) {
    return new ProceedingCommand.DirectCompensation(
        JUDGMENT_DAY, CompensationRoute.RECOMMENDED_TO_DLSA, false, Optional.of(amount));
  }

  private static ProceedingEvent directed(Money amount) {
    return new CompensationDirected(
        JUDGMENT_DAY, CompensationRoute.RECOMMENDED_TO_DLSA, false, Optional.of(amount));
  }

  private static ProceedingCommand sheetUnder(int sections) {
    return new ProceedingCommand.FileChargeSheet(
        SHEET_DAY, List.of(A1), List.of(), sections(sections));
  }

  private static List<String> sections(int number) {
    return Collections.nCopies(number, "IPC 370");
  }
}

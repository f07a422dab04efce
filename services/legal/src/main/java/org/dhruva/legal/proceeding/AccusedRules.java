package org.dhruva.legal.proceeding;

import static org.dhruva.legal.proceeding.Checks.FINE;
import static org.dhruva.legal.proceeding.Checks.amount;
import static org.dhruva.legal.proceeding.Checks.before;
import static org.dhruva.legal.proceeding.Checks.each;
import static org.dhruva.legal.proceeding.Checks.labels;
import static org.dhruva.legal.proceeding.Checks.no;
import static org.dhruva.legal.proceeding.Checks.sections;
import static org.dhruva.legal.proceeding.Checks.some;
import static org.dhruva.legal.proceeding.Checks.someSections;
import static org.dhruva.legal.proceeding.Checks.unless;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.AppealDecided;
import org.dhruva.contracts.legal.ProceedingEvent.AppealFiled;
import org.dhruva.contracts.legal.ProceedingEvent.AppealKind;
import org.dhruva.contracts.legal.ProceedingEvent.AppealResult;
import org.dhruva.contracts.legal.ProceedingEvent.AppealVerdict;
import org.dhruva.contracts.legal.ProceedingEvent.BailCancellationRequested;
import org.dhruva.contracts.legal.ProceedingEvent.BailDecided;
import org.dhruva.contracts.legal.ProceedingEvent.BailDecision;
import org.dhruva.contracts.legal.ProceedingEvent.Charge;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ChargesFramed;
import org.dhruva.contracts.legal.ProceedingEvent.CognizanceTaken;
import org.dhruva.contracts.legal.ProceedingEvent.Imprisonment;
import org.dhruva.contracts.legal.ProceedingEvent.JudgmentDelivered;
import org.dhruva.contracts.legal.ProceedingEvent.Party;
import org.dhruva.contracts.legal.ProceedingEvent.SentencePassed;
import org.dhruva.contracts.legal.ProceedingEvent.Verdict;
import org.dhruva.contracts.legal.ProceedingEvent.VerdictResult;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;

/** What may be said of the accused: who is sent for trial, charged, decided and taken further. */
final class AccusedRules {

  static final int YEARS_MAX = 99;
  static final int MONTHS_MAX = 11;

  private static final String ACCUSED = "/accused";
  private static final String VERDICTS = "/verdicts";

  private AccusedRules() {}

  /** The rule for one accused, if there is one of that label. */
  static Optional<ProceedingRejection> known(
      String label, ProceedingFile file, Function<Accused, Optional<ProceedingRejection>> rule) {
    return file.accused(label).map(rule).orElse(no(Checks.unknown(ACCUSED)));
  }

  static Optional<ProceedingRejection> toChargeSheet(ChargeSheetFiled sheet, ProceedingFile file) {
    return labels(sheet.accused(), ACCUSED, file)
        .or(() -> labels(sheet.notSentUp(), "/notSentUp", file))
        .or(
            () ->
                each(
                    sheet.notSentUp(),
                    label -> !sheet.accused().contains(label),
                    new ProceedingRejection.AccusedTwice("/notSentUp")))
        .or(() -> sections(sheet.sections(), "/sections"));
  }

  static Optional<ProceedingRejection> toCharges(ChargesFramed framed, ProceedingFile file) {
    List<String> accused = framed.charges().stream().map(Charge::accused).toList();
    return some(accused, "/charges")
        .or(() -> labels(accused, "/charges", file))
        .or(() -> undecided(accused, "/charges", file))
        .or(
            () ->
                each(
                    framed.charges(),
                    "/charges",
                    (charge, at) -> someSections(charge.sections(), at + "/sections")))
        .or(() -> afterCognizance(framed.on(), file))
        .or(() -> afterSentBack(framed.on(), accused, file));
  }

  static Optional<ProceedingRejection> toDischarge(
      AccusedDischarged discharged, ProceedingFile file) {
    List<String> accused = discharged.accused();
    return someUndecided(accused, file)
        .or(
            () ->
                each(
                    accused,
                    label -> file.accused(label).filter(Accused::isOnTrial).isEmpty(),
                    new ProceedingRejection.ChargesFramedBefore()))
        .or(() -> afterCognizance(discharged.on(), file))
        .or(() -> afterSentBack(discharged.on(), accused, file));
  }

  static Optional<ProceedingRejection> toJudgment(JudgmentDelivered judgment, ProceedingFile file) {
    List<String> accused = judgment.verdicts().stream().map(Verdict::accused).toList();
    return some(accused, VERDICTS)
        .or(() -> labels(accused, VERDICTS, file))
        .or(() -> undecided(accused, VERDICTS, file))
        .or(
            () ->
                each(
                    accused,
                    label -> file.accused(label).filter(Accused::isOnTrial).isPresent(),
                    new ProceedingRejection.ChargesNotFramed()))
        .or(() -> each(judgment.verdicts(), VERDICTS, AccusedRules::toVerdict))
        .or(
            () ->
                forAll(accused, file, a -> before(judgment.on(), a.chargedOn(), Milestone.CHARGES)))
        .or(() -> afterSentBack(judgment.on(), accused, file));
  }

  private static Optional<ProceedingRejection> toVerdict(Verdict verdict, String at) {
    return verdict.result() == VerdictResult.ACQUITTED
        ? unless(
            verdict.sections().isEmpty(),
            new ProceedingRejection.SectionsWithoutConviction(at + "/sections"))
        : someSections(verdict.sections(), at + "/sections");
  }

  static Optional<ProceedingRejection> toSentence(SentencePassed sentence, Accused accused) {
    if (!accused.isConvicted()) {
      return no(new ProceedingRejection.NotConvicted());
    }
    return unless(accused.isAwaitingSentence(), new ProceedingRejection.AlreadySentenced())
        .or(() -> toImprisonment(sentence))
        .or(() -> amount(sentence.amount()))
        .or(
            () ->
                before(
                    sentence.on(),
                    accused.decided().map(Accused.Decided::on),
                    Milestone.CONVICTION))
        .or(() -> before(sentence.on(), accused.lastAppealDecisionOn(), Milestone.APPEAL_DECISION));
  }

  private static Optional<ProceedingRejection> toImprisonment(SentencePassed sentence) {
    Imprisonment imprisonment = sentence.imprisonment();
    boolean isTime = imprisonment.years() > 0 || imprisonment.months() > 0;
    boolean isInBounds =
        imprisonment.years() >= 0
            && imprisonment.years() <= YEARS_MAX
            && imprisonment.months() >= 0
            && imprisonment.months() <= MONTHS_MAX;
    boolean isSomething = isTime || imprisonment.life() || sentence.amount().isPresent();
    return unless(
        isInBounds && isSomething && !(isTime && imprisonment.life()),
        new ProceedingRejection.ImprisonmentOutOfBounds());
  }

  static Optional<ProceedingRejection> toCancellation(
      BailCancellationRequested request, Accused accused) {
    return unless(request.by() != Party.CONVICT, new ProceedingRejection.NotThisParty())
        .or(() -> onBail(request.on(), accused));
  }

  static Optional<ProceedingRejection> toBail(BailDecided bail, Accused accused) {
    boolean endsBail =
        bail.decision() == BailDecision.CANCELLED
            || bail.decision() == BailDecision.CANCELLATION_REFUSED;
    return endsBail
        ? onBail(bail.on(), accused)
        : unless(accused.onBailSince().isEmpty(), new ProceedingRejection.AlreadyOnBail());
  }

  private static Optional<ProceedingRejection> onBail(CivilDate on, Accused accused) {
    return accused
        .onBailSince()
        .map(since -> before(on, since, Milestone.BAIL))
        .orElse(no(new ProceedingRejection.NotOnBail()));
  }

  /** For a decision that may be about some of the accused, or with an empty list about all. */
  static Optional<ProceedingRejection> allOrUndecided(List<String> accused, ProceedingFile file) {
    return accused.isEmpty() ? FINE : someUndecided(accused, file);
  }

  static Optional<ProceedingRejection> someUndecided(List<String> accused, ProceedingFile file) {
    return some(accused, ACCUSED)
        .or(() -> labels(accused, ACCUSED, file))
        .or(() -> undecided(accused, ACCUSED, file));
  }

  private static Optional<ProceedingRejection> undecided(
      List<String> accused, String field, ProceedingFile file) {
    return each(
        accused,
        label -> file.accused(label).filter(Accused::isUndecided).isPresent(),
        new ProceedingRejection.AlreadyDecided(field));
  }

  /** Nothing that a higher court could look at is left of somebody who died. */
  static boolean isAppealable(Accused accused) {
    return accused.outcome().filter(outcome -> outcome != AccusedOutcome.ABATED).isPresent();
  }

  static Optional<ProceedingRejection> toAppeal(AppealFiled appeal, ProceedingFile file) {
    List<String> accused = appeal.accused();
    return some(accused, ACCUSED)
        .or(() -> labels(accused, ACCUSED, file))
        .or(() -> forAll(accused, file, a -> toAppealAbout(a, appeal)))
        .or(() -> notTwice(appeal, file));
  }

  private static Optional<ProceedingRejection> toAppealAbout(Accused accused, AppealFiled appeal) {
    boolean needsVerdict = appeal.kind() == AppealKind.APPEAL;
    return unless(isAppealable(accused), new ProceedingRejection.NotDecided())
        .or(
            () ->
                unless(
                    !needsVerdict
                        || accused.outcome().filter(AccusedOutcome::isVerdict).isPresent(),
                    new ProceedingRejection.NeedsRevision()))
        .or(
            () ->
                unless(
                    appeal.by() != Party.CONVICT || accused.isConvicted(),
                    new ProceedingRejection.NotThisParty()))
        .or(
            () ->
                before(
                    appeal.on(), accused.decided().map(Accused.Decided::on), Milestone.DECISION));
  }

  /** Both sides may appeal at once, but nobody twice. */
  private static Optional<ProceedingRejection> notTwice(AppealFiled appeal, ProceedingFile file) {
    return unless(
        file.openAppeals().stream()
            .filter(open -> open.by() == appeal.by() && open.kind() == appeal.kind())
            .noneMatch(open -> appeal.accused().stream().anyMatch(open.undecided()::contains)),
        new ProceedingRejection.AppealOpenBefore());
  }

  static Optional<ProceedingRejection> toAppealDecision(
      AppealDecided decided, ProceedingFile file) {
    return file.openAppeals().stream()
        .filter(appeal -> appeal.entry() == decided.appeal())
        .findFirst()
        .map(appeal -> toAppealDecision(decided, appeal, file))
        .orElse(no(new ProceedingRejection.NotAnOpenAppeal()));
  }

  private static Optional<ProceedingRejection> toAppealDecision(
      AppealDecided decided, Appeal appeal, ProceedingFile file) {
    List<String> accused = decided.verdicts().stream().map(AppealVerdict::accused).toList();
    return some(accused, VERDICTS)
        .or(() -> labels(accused, VERDICTS, file))
        .or(
            () ->
                each(
                    accused,
                    appeal.undecided()::contains,
                    new ProceedingRejection.NotInThisAppeal()))
        .or(
            () ->
                each(
                    decided.verdicts(),
                    VERDICTS,
                    (verdict, at) ->
                        file.accused(verdict.accused())
                            .flatMap(a -> toAppealVerdict(verdict, at, a))))
        .or(() -> before(decided.on(), appeal.on(), Milestone.APPEAL));
  }

  private static Optional<ProceedingRejection> toAppealVerdict(
      AppealVerdict verdict, String at, Accused accused) {
    Optional<AccusedOutcome> outcome = accused.outcome();
    boolean fits =
        switch (verdict.result()) {
          case UPHELD, NOT_PURSUED, SENT_BACK -> true;
          case SENTENCE_CHANGED -> accused.isConvicted();
          case REVERSED_TO_ACQUITTAL -> accused.isConvicted();
          case REVERSED_TO_CONVICTION ->
              outcome.filter(o -> o.isVerdict() && o != AccusedOutcome.CONVICTED).isPresent();
        };
    return unless(fits, new ProceedingRejection.AppealResultDoesNotFit(at + "/result"))
        .or(
            () ->
                verdict.result() == AppealResult.REVERSED_TO_CONVICTION
                    ? someSections(verdict.sections(), at + "/sections")
                    : unless(
                        verdict.sections().isEmpty(),
                        new ProceedingRejection.SectionsWithoutConviction(at + "/sections")));
  }

  private static Optional<ProceedingRejection> afterCognizance(CivilDate on, ProceedingFile file) {
    return before(on, file.cognizance().map(CognizanceTaken::on), Milestone.COGNIZANCE);
  }

  private static Optional<ProceedingRejection> afterSentBack(
      CivilDate on, List<String> accused, ProceedingFile file) {
    return forAll(
        accused, file, a -> before(on, a.lastAppealDecisionOn(), Milestone.APPEAL_DECISION));
  }

  private static Optional<ProceedingRejection> forAll(
      List<String> labels,
      ProceedingFile file,
      Function<Accused, Optional<ProceedingRejection>> rule) {
    return labels.stream()
        .flatMap(label -> file.accused(label).stream())
        .map(rule)
        .flatMap(Optional::stream)
        .findFirst();
  }
}

package org.dhruva.timeline.story;

import java.util.Optional;
import java.util.function.Function;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseVisited;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAcknowledged;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.IncomeRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanScheduled;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.RepaymentRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.Safety;
import org.dhruva.contracts.livelihoods.PathwayEvent.SeedCapitalReceived;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingStarted;
import org.dhruva.kernel.Written;

/**
 * The story of a pathway. Money of a group is the group's: no sentence says that she got or earned
 * it, nor a share of it.
 */
final class PathwaySentences {

  private final Voice voice;
  private final Function<Integer, Optional<PathwayEvent>> entries;

  /**
   * @param entries the pathway's entries by number, to name what another entry speaks of
   */
  PathwaySentences(Voice voice, Function<Integer, Optional<PathwayEvent>> entries) {
    this.voice = voice;
    this.entries = entries;
  }

  Told tell(PathwayEvent event) {
    return switch (event) {
      case PathwayEvent.PathwayBegun(_, _, var goal) ->
          say("{You} set out for a livelihood of {your} own.").with("Goal", goal);
      case PathwayEvent.GoalRestated(_, var goal) ->
          say("{You} put {your} goal in new words.").with("Goal", goal);
      case TrainingStarted(_, var course, _, var title) ->
          say("{You} began a training: %s.", Plain.words(course)).with("Course", title);
      case PathwayEvent.TrainingCompleted(_, var training) ->
          say("{You} completed the training%s.", course(training));
      case PathwayEvent.TrainingDropped(_, var training, var reason) ->
          say("The training%s ended early. Reason: %s.", course(training), Plain.words(reason));
      case JobStarted(_, var trade, var kind, var employer) ->
          say("{You} began to work: %s (%s).", Plain.words(trade), Plain.words(kind))
              .with("Employer", employer);
      case PathwayEvent.JobEnded(_, var job, var reason) ->
          say("The work%s ended. Reason: %s.", job(job), Plain.words(reason));
      case EnterpriseStarted enterprise -> started(enterprise);
      case PathwayEvent.EnterpriseStopped(_, var enterprise, var reason) ->
          say("The business%s stopped. Reason: %s.", business(enterprise), Plain.words(reason));
      case PathwayEvent.EnterpriseResumed(_, var enterprise) ->
          say("The business%s goes on.", business(enterprise));
      case EnterpriseVisited visit -> visited(visit);
      case SeedCapitalReceived capital -> received(capital);
      case LoanTaken loan -> borrowed(loan);
      case LoanScheduled schedule -> scheduled(schedule);
      case RepaymentRecorded repayment -> repaid(repayment);
      case IncomeRecorded income -> earned(income);
      case PathwayEvent.BaselineIncomeSet(_, var month, var amount) ->
          say(
              "Before, in %s, {you} had %s after costs.",
              Plain.month(month), Written.money(amount));
      case EntitlementAppliedFor(_, var entitlement, var office, _) ->
          say("{You} asked %s for: %s.", Plain.words(office), Plain.words(entitlement));
      case EntitlementAcknowledged acknowledgement -> acknowledged(acknowledgement);
      case PathwayEvent.ExtraPaperRequested(_, var application, var paper) ->
          say(
              "The office asked for another paper%s: %s.",
              entitlement(application), Plain.words(paper));
      case PathwayEvent.ExtraPaperGiven(_, var application, var paper) ->
          say(
              "{You} handed in what the office had asked for%s: %s.",
              entitlement(application), Plain.words(paper));
      case PathwayEvent.EntitlementGranted(_, var application) ->
          say("{You} got what {you} had asked for%s.", entitlement(application));
      case PathwayEvent.EntitlementRefused(_, var application, var reasons) ->
          say(
              "The office said no%s. Reason given: %s.",
              entitlement(application), Plain.words(reasons));
      case PathwayEvent.EntitlementAppealed(_, var application, var office) ->
          say(
              "{You} took the refusal%s to a higher office: %s.",
              entitlement(application), Plain.words(office));
      case PathwayEvent.ObservationNoted(_, var text) ->
          say("A note was added to the pathway.").with("Note", text);
      case PathwayEvent.EntryCorrected(_, _, _, var because) ->
          say("An entry of the pathway was put right.").with("Reason", because);
      case PathwayEvent.PathwayClosed(_, var reason) ->
          say("The pathway is closed (%s).", Plain.words(reason));
      case PathwayEvent.PathwayReopened _ -> say("The pathway goes on where it stood.");
    };
  }

  private Told started(EnterpriseStarted enterprise) {
    String trade = Plain.words(enterprise.trade());
    if (enterprise.kind() == EnterpriseKind.OWN) {
      return say("{You} opened a business of {your} own: %s.", trade);
    }
    return say(
        "{Your} group opened a business: %s%s.",
        trade, enterprise.members().map(n -> ", run by %d members".formatted(n)).orElse(""));
  }

  private Told visited(EnterpriseVisited visit) {
    return say(
            "Somebody asked how the business%s does. It %s.%s%s",
            business(visit.enterpriseEntry()),
            visit.running() ? "runs" : "does not run now",
            visit.hoursAWeek().map(" %d hours a week."::formatted).orElse(""),
            visit.safe().map(PathwaySentences::safety).orElse(""))
        .with("Note", visit.note());
  }

  private static String safety(Safety safe) {
    return switch (safe) {
      case YES -> " It feels safe.";
      case NO -> " It does not feel safe.";
      case SOMETIMES -> " It sometimes feels safe, and sometimes not.";
      case DOES_NOT_SAY -> "";
    };
  }

  private Told received(SeedCapitalReceived capital) {
    String sum = Written.money(capital.amount());
    String source = Plain.words(capital.source());
    return capital.to() == Owner.GROUP
        ? say("The group got %s to work with, from %s. It belongs to the group.", sum, source)
        : say("{You} got %s to work with, from %s. It need not be paid back.", sum, source);
  }

  private Told borrowed(LoanTaken loan) {
    String sum = Written.money(loan.amount());
    String lender = Plain.words(loan.lender());
    return loan.to() == Owner.GROUP
        ? say("The group borrowed %s (%s). The group owes it.", sum, lender)
        : say("{You} borrowed %s (%s).", sum, lender);
  }

  private Told scheduled(LoanScheduled schedule) {
    return say(
        (isOfTheGroup(schedule.loanEntry()) ? "The group" : "{You}")
            + " agreed how the loan is paid back: %s every %s, first on %s. Interest comes on top.",
        Written.money(schedule.amount()),
        switch (schedule.rhythm()) {
          case WEEKLY -> "week";
          case MONTHLY -> "month";
        },
        Written.day(schedule.firstDueOn()));
  }

  private boolean isOfTheGroup(int loan) {
    return entries
        .apply(loan)
        .filter(entry -> entry instanceof LoanTaken taken && taken.to() == Owner.GROUP)
        .isPresent();
  }

  private Told repaid(RepaymentRecorded repayment) {
    String interest =
        repayment
            .interest()
            .map(sum -> ", and %s interest".formatted(Written.money(sum)))
            .orElse("");
    return say(
        (isOfTheGroup(repayment.loanEntry()) ? "The group" : "{You}") + " paid back %s%s.",
        Written.money(repayment.amount()),
        interest);
  }

  private Told earned(IncomeRecorded income) {
    String month = Plain.month(income.month());
    String sum = Written.money(income.amount());
    return income.of() == Owner.GROUP
        ? say("In %s the group had %s left after costs. It belongs to the group.", month, sum)
        : say("In %s {you} had %s left after costs.", month, sum);
  }

  private Told acknowledged(EntitlementAcknowledged acknowledgement) {
    String what = entitlement(acknowledgement.applicationEntry());
    if (!acknowledgement.complete()) {
      return say("The office has {your} application%s, but says that a paper is missing.", what);
    }
    return say(
        "The office has {your} application%s, and nothing is missing%s.",
        what,
        acknowledgement.dueOn().map(due -> ". It has to decide by " + Written.day(due)).orElse(""));
  }

  private String course(int training) {
    return naming(" in ", training, TrainingStarted.class, TrainingStarted::course);
  }

  private String job(int job) {
    return naming(" in ", job, JobStarted.class, JobStarted::trade);
  }

  private String business(int enterprise) {
    return naming(" in ", enterprise, EnterpriseStarted.class, EnterpriseStarted::trade);
  }

  private String entitlement(int application) {
    return naming(
        " for ", application, EntitlementAppliedFor.class, EntitlementAppliedFor::entitlement);
  }

  private <T> String naming(String before, int entry, Class<T> kind, Function<T, String> code) {
    return entries
        .apply(entry)
        .filter(kind::isInstance)
        .map(found -> before + Plain.words(code.apply(kind.cast(found))))
        .orElse("");
  }

  private Told say(String sentence, Object... arguments) {
    return Told.of(voice.say(sentence, arguments));
  }
}

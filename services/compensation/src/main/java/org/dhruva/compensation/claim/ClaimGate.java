package org.dhruva.compensation.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.contracts.compensation.ClaimEvent;

/**
 * When a command is possible, before it is asked what it says. There is one row for each command
 * and the event it leads to, and everything reads the same row: decide before it accepts, evolve
 * before it believes, a correction before it changes the past, and {@link Claim#possible()}.
 *
 * @param states where it is possible
 * @param elsewhere why not in another state, where the state alone does not say it
 * @param unless what in the file stands against it all the same
 */
record ClaimGate(
    Class<? extends ClaimCommand> command,
    Class<? extends ClaimEvent> event,
    Set<Class<? extends Claim>> states,
    Map<Class<? extends Claim>, ClaimRejection> elsewhere,
    Function<ClaimFile, Optional<ClaimRejection>> unless) {

  static final int ENTRIES_MAX = 2_000;
  static final int DOCUMENTS_MAX = 200;
  static final int BLOCKAGES_MAX = 20;
  static final int JURISDICTIONS_MAX = 10;

  private static final Set<Class<? extends Claim>> FILED =
      Set.of(
          Claim.Recommended.class, Claim.Pending.class, Claim.Decided.class, Claim.Appealed.class);
  private static final Set<Class<? extends Claim>> WAITING =
      Set.of(Claim.Recommended.class, Claim.Pending.class);
  private static final Set<Class<? extends Claim>> LIVE = and(FILED, Set.of(Claim.Draft.class));
  private static final Set<Class<? extends Claim>> ASIDE =
      Set.of(Claim.Withdrawn.class, Claim.Closed.class);
  private static final Set<Class<? extends Claim>> BEGUN = and(LIVE, ASIDE);

  static final List<ClaimGate> ALL =
      List.of(
          row(ClaimCommand.Draft.class, ClaimEvent.ClaimDrafted.class)
              .in(Set.of(Claim.None.class))
              .elsewhere(BEGUN, new ClaimRejection.AlreadyBegun()),
          row(ClaimCommand.AttachDocument.class, ClaimEvent.DocumentAttached.class)
              .in(LIVE)
              .unless(
                  f -> f.documents() >= DOCUMENTS_MAX,
                  new ClaimRejection.LimitReached("documents", DOCUMENTS_MAX)),
          row(ClaimCommand.File.class, ClaimEvent.ClaimFiled.class)
              .in(Set.of(Claim.Draft.class, Claim.Recommended.class))
              .elsewhere(FILED, new ClaimRejection.AlreadyFiled()),
          row(ClaimCommand.RecordRecommendation.class, ClaimEvent.RecommendationReceived.class)
              .in(and(WAITING, Set.of(Claim.Draft.class))),
          row(ClaimCommand.Acknowledge.class, ClaimEvent.ClaimAcknowledged.class)
              .in(FILED)
              .unless(ClaimFile::isAcknowledged, new ClaimRejection.AlreadyAcknowledged()),
          row(ClaimCommand.RequestDocuments.class, ClaimEvent.DocumentsRequested.class).in(FILED),
          row(ClaimCommand.SubmitDocuments.class, ClaimEvent.DocumentsSubmitted.class).in(FILED),
          row(ClaimCommand.Block.class, ClaimEvent.ClaimBlocked.class)
              .in(LIVE)
              .unless(
                  f -> f.blockedFor().size() >= BLOCKAGES_MAX,
                  new ClaimRejection.LimitReached("open blockages", BLOCKAGES_MAX)),
          row(ClaimCommand.Unblock.class, ClaimEvent.ClaimUnblocked.class)
              .in(LIVE)
              .unless(f -> f.blockedFor().isEmpty(), new ClaimRejection.NotBlocked()),
          row(ClaimCommand.RecordAnswer.class, ClaimEvent.AuthorityAnswered.class)
              .in(LIVE)
              .unless(f -> f.blockedFor().isEmpty(), new ClaimRejection.NotBlocked()),
          row(ClaimCommand.NameJurisdiction.class, ClaimEvent.JurisdictionNamed.class)
              .in(LIVE)
              .unless(
                  f -> f.jurisdictions().size() >= JURISDICTIONS_MAX,
                  new ClaimRejection.LimitReached("jurisdictions", JURISDICTIONS_MAX)),
          row(ClaimCommand.OpenInquiry.class, ClaimEvent.InquiryOpened.class).in(FILED),
          row(ClaimCommand.ScheduleHearing.class, ClaimEvent.HearingScheduled.class).in(FILED),
          row(ClaimCommand.HoldHearing.class, ClaimEvent.HearingHeld.class).in(FILED),
          row(ClaimCommand.RequestInterimRelief.class, ClaimEvent.InterimReliefRequested.class)
              .in(FILED)
              .unless(ClaimFile::isStaged, new ClaimRejection.PaysInStages()),
          row(ClaimCommand.OrderInterimRelief.class, ClaimEvent.InterimReliefOrdered.class)
              .in(FILED)
              .unless(ClaimFile::isStaged, new ClaimRejection.PaysInStages()),
          row(ClaimCommand.DeclineInterimRelief.class, ClaimEvent.InterimReliefDeclined.class)
              .in(FILED)
              .unless(ClaimFile::isStaged, new ClaimRejection.PaysInStages()),
          row(ClaimCommand.Award.class, ClaimEvent.ClaimAwarded.class)
              .in(WAITING)
              .unless(ClaimFile::isStaged, new ClaimRejection.PaysInStages()),
          row(ClaimCommand.Reject.class, ClaimEvent.ClaimRejected.class).in(WAITING),
          row(ClaimCommand.RefuseAward.class, ClaimEvent.AwardRefused.class)
              .in(Set.of(Claim.Decided.class, Claim.Appealed.class))
              .unless(f -> f.standingAward().isEmpty(), new ClaimRejection.NoAwardStands())
              .unless(ClaimFile::isAwardRefused, new ClaimRejection.AlreadyRefused()),
          row(ClaimCommand.Appeal.class, ClaimEvent.AppealFiled.class)
              .in(Set.of(Claim.Decided.class)),
          row(ClaimCommand.DecideAppeal.class, ClaimEvent.AppealDecided.class)
              .in(Set.of(Claim.Appealed.class))
              .elsewhere(FILED, new ClaimRejection.NoAppealOpen()),
          row(ClaimCommand.ServeOrder.class, ClaimEvent.OrderServed.class)
              .in(FILED)
              .unless(f -> !f.isOrderedMoney(), new ClaimRejection.NothingGranted()),
          row(ClaimCommand.AcknowledgeOrder.class, ClaimEvent.OrderAcknowledged.class)
              .in(FILED)
              .unless(f -> !f.isOrderedMoney(), new ClaimRejection.NothingGranted()),
          row(ClaimCommand.RequestFunds.class, ClaimEvent.FundsRequested.class)
              .in(FILED)
              .unless(f -> !f.isAnythingGranted(), new ClaimRejection.NothingGranted()),
          row(ClaimCommand.FileWrit.class, ClaimEvent.WritFiled.class)
              .in(LIVE)
              .unless(ClaimFile::isWritOpen, new ClaimRejection.WritIsOpen()),
          row(ClaimCommand.DecideWrit.class, ClaimEvent.WritDecided.class)
              .in(LIVE)
              .unless(f -> !f.isWritOpen(), new ClaimRejection.NoWritOpen()),
          row(ClaimCommand.ClaimInterest.class, ClaimEvent.InterestClaimed.class)
              .in(FILED)
              .unless(f -> f.standingAward().isEmpty(), new ClaimRejection.NoAwardStands()),
          row(ClaimCommand.AwardInterest.class, ClaimEvent.InterestAwarded.class)
              .in(FILED)
              .unless(f -> f.standingAward().isEmpty(), new ClaimRejection.NoAwardStands()),
          row(ClaimCommand.SanctionFunds.class, ClaimEvent.FundsSanctioned.class)
              .in(FILED)
              .unless(f -> !f.isAnythingGranted(), new ClaimRejection.NothingGranted()),
          row(ClaimCommand.MakeStageDue.class, ClaimEvent.StageBecameDue.class)
              .in(FILED)
              .unless(f -> !f.isStaged(), new ClaimRejection.PaysNoStages()),
          row(ClaimCommand.RecordPayment.class, ClaimEvent.PaymentRecorded.class)
              .in(FILED)
              .unless(f -> !f.isAnythingGranted(), new ClaimRejection.NothingGranted())
              .unless(f -> !f.canBePaid(), new ClaimRejection.AlreadyPaidInFull()),
          row(ClaimCommand.RecordDeposit.class, ClaimEvent.DepositRecorded.class)
              .in(FILED)
              .unless(
                  f -> !f.isStaged() && f.standingAward().isEmpty(),
                  new ClaimRejection.NoAwardStands())
              .unless(f -> !f.canBeDeposited(), new ClaimRejection.AlreadyPaidInFull()),
          row(ClaimCommand.RecordDepositMaturity.class, ClaimEvent.DepositMatured.class)
              .in(FILED)
              .unless(
                  f -> f.deposits().stream().allMatch(ClaimFile.Deposit::matured),
                  new ClaimRejection.NoDeposit()),
          row(ClaimCommand.Withdraw.class, ClaimEvent.ClaimWithdrawn.class)
              .in(LIVE)
              .unless(ClaimFile::isPaidInFull, new ClaimRejection.AlreadyPaidInFull()),
          row(ClaimCommand.NoteObservation.class, ClaimEvent.ObservationNoted.class)
              .in(and(LIVE, Set.of(Claim.Withdrawn.class))),
          row(ClaimCommand.Correct.class, ClaimEvent.EntryCorrected.class).in(BEGUN),
          row(ClaimCommand.Close.class, ClaimEvent.ClaimClosed.class)
              .in(and(LIVE, Set.of(Claim.Withdrawn.class))),
          row(ClaimCommand.Reopen.class, ClaimEvent.ClaimReopened.class)
              .in(ASIDE)
              .elsewhere(LIVE, new ClaimRejection.IsOpen()));

  private static final Map<Class<?>, ClaimGate> BY_EVENT =
      ALL.stream().collect(Collectors.toUnmodifiableMap(ClaimGate::event, gate -> gate));

  static Set<Class<? extends ClaimCommand>> openIn(Claim claim) {
    return ALL.stream()
        .filter(gate -> gate.whyNot(claim).isEmpty())
        .map(ClaimGate::command)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Why the event cannot happen now, whatever it says; empty if it can. */
  static Optional<ClaimRejection> whyNot(ClaimEvent event, Claim claim) {
    return BY_EVENT.get(event.getClass()).whyNot(claim);
  }

  /** Whether such an event may be in a history at this point at all. */
  static boolean canFollow(Claim claim, ClaimEvent event) {
    return event instanceof ClaimEvent.ClaimPaidInFull
        ? !(claim instanceof Claim.None || claim instanceof Claim.Draft)
        : BY_EVENT.get(event.getClass()).states().contains(claim.getClass());
  }

  private Optional<ClaimRejection> whyNot(Claim claim) {
    if (!states.contains(claim.getClass())) {
      return Optional.of(elsewhere.getOrDefault(claim.getClass(), whyNotYet(claim)));
    }
    return claim.file().size() >= ENTRIES_MAX
        ? Optional.of(new ClaimRejection.LimitReached("entries", ENTRIES_MAX))
        : unless.apply(claim.file());
  }

  private static ClaimRejection whyNotYet(Claim claim) {
    return switch (claim) {
      case Claim.None _ -> new ClaimRejection.NotBegun();
      case Claim.Draft _ -> new ClaimRejection.NotFiled();
      case Claim.Recommended _, Claim.Pending _ -> new ClaimRejection.NoOrderYet();
      case Claim.Decided _ -> new ClaimRejection.OrderStands();
      case Claim.Appealed _ -> new ClaimRejection.AppealIsOpen();
      case Claim.Withdrawn _ -> new ClaimRejection.IsWithdrawn();
      case Claim.Closed _ -> new ClaimRejection.IsClosed();
    };
  }

  private static ClaimGate row(
      Class<? extends ClaimCommand> command, Class<? extends ClaimEvent> event) {
    return new ClaimGate(command, event, Set.of(), Map.of(), _ -> Optional.empty());
  }

  private ClaimGate in(Set<Class<? extends Claim>> open) {
    return new ClaimGate(command, event, open, elsewhere, unless);
  }

  private ClaimGate elsewhere(Set<Class<? extends Claim>> closed, ClaimRejection why) {
    return new ClaimGate(
        command,
        event,
        states,
        closed.stream().collect(Collectors.toUnmodifiableMap(state -> state, _ -> why)),
        unless);
  }

  private ClaimGate unless(Predicate<ClaimFile> standsAgainst, ClaimRejection why) {
    return new ClaimGate(
        command,
        event,
        states,
        elsewhere,
        file ->
            unless
                .apply(file)
                .or(() -> standsAgainst.test(file) ? Optional.of(why) : Optional.empty()));
  }

  private static Set<Class<? extends Claim>> and(
      Set<Class<? extends Claim>> some, Set<Class<? extends Claim>> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }
}

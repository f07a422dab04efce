package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AuthorityAnswer;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimPaidInFull;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.InquiryKind;
import org.dhruva.contracts.compensation.ClaimEvent.JurisdictionPart;
import org.dhruva.contracts.compensation.ClaimEvent.Payer;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationOccasion;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendingCourt;
import org.dhruva.contracts.compensation.ClaimEvent.RejectionKind;
import org.dhruva.contracts.compensation.ClaimEvent.WritResult;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Outcome;

/** Random commands, wherever they lead: what holds for every claim at every step. */
class ClaimWalkTest {

  private static final Set<Class<?>> SEEN = new HashSet<>();
  private static final ClaimDecider DECIDER = new ClaimDecider();

  @Property(tries = 1_000, seed = "20190915")
  void no_walk_leads_where_the_rules_do_not(@ForAll("walks") List<ClaimCommand> walk) {
    List<ClaimEvent> history = new ArrayList<>();
    Claim claim = DECIDER.initial();
    for (ClaimCommand command : walk) {
      Outcome<ClaimEvent, ClaimRejection> outcome = DECIDER.decide(command, claim);
      Claim before = claim;
      switch (outcome) {
        case Outcome.Accepted<ClaimEvent, ClaimRejection>(var events) -> {
          events.forEach(event -> SEEN.add(event.getClass()));
          history.addAll(events);
          claim = DECIDER.fold(before, events);
          assertThat(before.possible()).contains(command.getClass());
          saysWhenItIsPaid(before, claim, events);
        }
        case Outcome.Rejected<ClaimEvent, ClaimRejection>(var why) -> {
          assertThat(why.code()).matches("[a-z]+(-[a-z]+)*");
          assertThat(why.message()).matches("[A-Z].*\\.");
          why.field().ifPresent(field -> assertThat(field).startsWith("/"));
        }
        case Outcome.Nothing<ClaimEvent, ClaimRejection>() -> {}
      }
      addsUp(claim);
    }
    assertThat(DECIDER.fold(DECIDER.initial(), history)).isEqualTo(claim);
  }

  @AfterContainer
  static void every_event_happened_somewhere() {
    assertThat(SEEN).containsExactlyInAnyOrder(ClaimEvent.class.getPermittedSubclasses());
  }

  private static void saysWhenItIsPaid(Claim before, Claim after, List<ClaimEvent> events) {
    boolean becamePaid = !before.file().isPaidInFull() && after.file().isPaidInFull();
    assertThat(events.stream().anyMatch(ClaimPaidInFull.class::isInstance)).isEqualTo(becamePaid);
  }

  private static void addsUp(Claim claim) {
    ClaimFile file = claim.file();
    assertThat(file.outstanding()).isGreaterThanOrEqualTo(Money.ZERO);
    file.standingAward()
        .filter(_ -> file.outstanding().isPositive())
        .ifPresent(
            award ->
                assertThat(file.paid().plus(file.outstanding()))
                    .isEqualTo(award.plus(file.interestAwarded())));
    assertThat(file.services()).extracting(ClaimFile.Service::payer).doesNotHaveDuplicates();
    assertThat(file.jurisdictions()).doesNotHaveDuplicates();
    assertThat(claim instanceof Claim.Recommended)
        .isEqualTo(isOpen(claim) && !hasOrder(file) && isOnlyRecommended(file));
    assertThat(file.blockedFor())
        .allSatisfy(
            blockage ->
                assertThat(blockage.authorities())
                    .containsAll(
                        blockage.answers().stream().map(Blockage.Answer::authority).toList()));
    assertThat(file.stages()).allMatch(s -> s.paid().compareTo(s.stage().amount()) <= 0);
    assertThat(file.isPaidInFull()).isEqualTo(file.paidInFullOn().isPresent());
    if (claim instanceof Claim.Closed) {
      assertThat(file.lastClosing().map(ClaimClosed::reason))
          .hasValueSatisfying(reason -> isTrue(reason, file));
    }
  }

  private static boolean isOpen(Claim claim) {
    return !(claim instanceof Claim.Withdrawn || claim instanceof Claim.Closed);
  }

  private static boolean hasOrder(ClaimFile file) {
    return file.firstOrderOn().isPresent();
  }

  private static boolean isOnlyRecommended(ClaimFile file) {
    return file.recommendation().isPresent() && file.filed().isEmpty();
  }

  private static void isTrue(ClosingReason reason, ClaimFile file) {
    switch (reason) {
      case PAID_IN_FULL -> assertThat(file.isPaidInFull()).isTrue();
      case FINALLY_REJECTED -> assertThat(file.isRefusedEverything()).isTrue();
      case WITHDRAWN, DUPLICATE -> {}
    }
  }

  @Provide
  Arbitrary<List<ClaimCommand>> walks() {
    return Combinators.combine(beginnings(), commands().list().ofMinSize(5).ofMaxSize(60))
        .as(
            (beginning, rest) -> {
              List<ClaimCommand> walk = new ArrayList<>(beginning);
              walk.addAll(rest);
              return walk;
            });
  }

  /** Most walks begin with a claim that is filed; else few would come far. */
  private static Arbitrary<List<ClaimCommand>> beginnings() {
    ClaimCommand draft =
        new ClaimCommand.Draft(DRAFT_DAY, RUPA, SCHEME, Optional.of(OFFENCE_DAY), CATALOGUE);
    ClaimCommand file =
        new ClaimCommand.File(
            FILING_DAY, Forum.DLSA, Optional.empty(), Optional.empty(), List.of());
    ClaimCommand fileInStages =
        new ClaimCommand.File(
            FILING_DAY, Forum.STATE_DEPARTMENT, Optional.empty(), Optional.empty(), stages());
    ClaimCommand award =
        new ClaimCommand.Award(
            ORDER_DAY, Money.rupees(100_000), AwardExtent.FULL, List.of(), REASONS);
    ClaimCommand recommended =
        new ClaimCommand.RecordRecommendation(
            FILING_DAY,
            RecommendingCourt.TRIAL_COURT,
            RecommendationOccasion.ACQUITTAL,
            Forum.DLSA,
            Optional.empty());
    ClaimCommand deposit =
        new ClaimCommand.RecordDeposit(
            PAYMENT_DAY, Money.rupees(50_000), LATER, Optional.empty(), Optional.empty());
    return Arbitraries.of(
        List.of(),
        List.of(draft),
        List.of(draft, file),
        List.of(draft, recommended),
        List.of(draft, fileInStages),
        List.of(draft, file, award, deposit));
  }

  private static Arbitrary<ClaimCommand> commands() {
    return Arbitraries.oneOf(
        Arrays.asList(papers(), proceedings(), orders(), orders(), money(), money(), endings()));
  }

  private static Arbitrary<ClaimCommand> papers() {
    return days()
        .flatMap(
            on ->
                Arbitraries.of(
                    new ClaimCommand.Draft(on, RUPA, SCHEME, Optional.empty(), CATALOGUE),
                    new ClaimCommand.AttachDocument(on, "fir", Optional.empty()),
                    new ClaimCommand.File(
                        on, Forum.DLSA, Optional.empty(), Optional.empty(), List.of()),
                    new ClaimCommand.Acknowledge(on, Optional.empty()),
                    new ClaimCommand.RequestDocuments(on, List.of("fir"), Optional.empty()),
                    new ClaimCommand.SubmitDocuments(on, List.of("fir")),
                    new ClaimCommand.Block(on, "fir", List.of("police")),
                    new ClaimCommand.RecordAnswer(
                        on, "fir", "police", AuthorityAnswer.GAVE_ITS_PART),
                    new ClaimCommand.NameJurisdiction(on, "bihar", JurisdictionPart.HOME),
                    new ClaimCommand.Unblock(on, "fir")));
  }

  private static Arbitrary<ClaimCommand> proceedings() {
    return Combinators.combine(days(), amounts())
        .flatAs(
            (on, amount) ->
                Arbitraries.of(
                    new ClaimCommand.OpenInquiry(on, InquiryKind.MEDICAL),
                    new ClaimCommand.ScheduleHearing(on, LATER),
                    new ClaimCommand.HoldHearing(on),
                    new ClaimCommand.RequestInterimRelief(on, Optional.empty()),
                    new ClaimCommand.OrderInterimRelief(on, amount),
                    new ClaimCommand.DeclineInterimRelief(on, List.of("no-fir"), REASONS),
                    new ClaimCommand.FileWrit(on, Optional.empty()),
                    new ClaimCommand.DecideWrit(on, WritResult.ALLOWED),
                    new ClaimCommand.NoteObservation(on, words())));
  }

  private static Arbitrary<ClaimCommand> orders() {
    return Combinators.combine(days(), amounts(), Arbitraries.of(AppealResult.class))
        .flatAs(
            (on, amount, result) ->
                Arbitraries.of(
                    new ClaimCommand.Award(on, amount, AwardExtent.PART, List.of(), REASONS),
                    new ClaimCommand.Reject(on, RejectionKind.REJECTED, List.of(), REASONS),
                    new ClaimCommand.RefuseAward(on, Optional.empty()),
                    new ClaimCommand.Appeal(on, Forum.SLSA),
                    new ClaimCommand.DecideAppeal(on, result, Optional.empty()),
                    new ClaimCommand.DecideAppeal(on, result, Optional.of(amount))));
  }

  private static Arbitrary<ClaimCommand> money() {
    return Combinators.combine(
            days(), amounts(), Arbitraries.of("fir", "charge-sheet", "end-of-case"), entries())
        .flatAs(
            (on, amount, stage, entry) ->
                Arbitraries.of(
                    new ClaimCommand.ServeOrder(on, Payer.SLSA),
                    new ClaimCommand.AcknowledgeOrder(on, Payer.SLSA),
                    new ClaimCommand.RequestFunds(on, Payer.STATE_GOVERNMENT, Optional.of(amount)),
                    new ClaimCommand.ClaimInterest(on, Optional.empty()),
                    new ClaimCommand.AwardInterest(on, amount),
                    new ClaimCommand.SanctionFunds(on, amount),
                    new ClaimCommand.MakeStageDue(on, stage, Optional.empty()),
                    pay(on, amount.paise() / 100),
                    payInterim(on, amount.paise() / 100),
                    payStage(on, stage, amount.paise() / 100),
                    new ClaimCommand.RecordPayment(
                        on, amount, PaymentPurpose.AWARD, Optional.of(stage), Optional.empty()),
                    new ClaimCommand.RecordDeposit(
                        on, amount, LATER, Optional.empty(), Optional.empty()),
                    new ClaimCommand.RecordDeposit(
                        on, amount, LATER, Optional.of(stage), Optional.empty()),
                    new ClaimCommand.RecordDepositMaturity(on, entry)));
  }

  private static Arbitrary<ClaimCommand> endings() {
    return Combinators.combine(
            days(), amounts(), Arbitraries.of(ClosingReason.class), entries(), days())
        .flatAs(
            (on, amount, reason, entry, otherDay) ->
                Arbitraries.of(
                    new ClaimCommand.Withdraw(on, Optional.empty()),
                    new ClaimCommand.Close(on, reason),
                    new ClaimCommand.Reopen(on, Optional.empty()),
                    new ClaimCommand.Reopen(on, Optional.empty()),
                    new ClaimCommand.Correct(
                        on, entry, new Amendment(Optional.empty(), Optional.of(amount)), words()),
                    new ClaimCommand.Correct(
                        on,
                        entry,
                        new Amendment(Optional.of(otherDay), Optional.empty()),
                        words())));
  }

  /** Mostly days on which anything can happen, for a history must grow to be corrected. */
  private static Arbitrary<CivilDate> days() {
    return Arbitraries.of(
        LATER, LATER, LATER, CivilDate.about(LATER.day()), PAYMENT_DAY, FILING_DAY);
  }

  private static Arbitrary<Money> amounts() {
    return Arbitraries.of(0L, 10_000L, 20_000L, 30_000L, 50_000L, 100_000L).map(Money::rupees);
  }

  private static Arbitrary<Integer> entries() {
    return Arbitraries.integers().between(0, 15);
  }
}

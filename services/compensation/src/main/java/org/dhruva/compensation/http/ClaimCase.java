package org.dhruva.compensation.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dhruva.access.Caller;
import org.dhruva.clocks.Clock;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.claim.ClaimDecider;
import org.dhruva.compensation.claim.ClaimRejection;
import org.dhruva.compensation.reason.Reasons;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvents;
import org.dhruva.contracts.law.ClaimClocks;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.Asked;
import org.dhruva.recording.CaseKind;
import org.dhruva.recording.letter.Particular;

/** What a claim is to the platform. */
public final class ClaimCase implements CaseKind<ClaimCommand, Claim, ClaimEvent, ClaimRejection> {

  private final Schemes schemes;
  private final Reasons reasons;

  public ClaimCase(Schemes schemes, Reasons reasons) {
    this.schemes = schemes;
    this.reasons = reasons;
  }

  @Override
  public String noun() {
    return "claim";
  }

  @Override
  public Decider<ClaimCommand, Claim, ClaimEvent, ClaimRejection> decider() {
    return new ClaimDecider();
  }

  @Override
  public Class<ClaimCommand> commands() {
    return ClaimCommand.class;
  }

  @Override
  public Class<ClaimEvent> events() {
    return ClaimEvent.class;
  }

  @Override
  public EventTypes types() {
    return ClaimEvents.TYPES;
  }

  @Override
  public Class<ClaimCommand.Draft> beginning() {
    return ClaimCommand.Draft.class;
  }

  @Override
  public SurvivorId survivorOf(ClaimCommand beginning) {
    return ((ClaimCommand.Draft) beginning).survivor();
  }

  @Override
  public Set<Class<? extends ClaimCommand>> possible(Claim claim, Instant now) {
    return claim.possible();
  }

  @Override
  public Object facts(Claim claim, Caller caller) {
    return ClaimFacts.of(claim);
  }

  @Override
  public List<Clock> clocks(Claim claim) {
    return ClaimClocks.of(claim.file().entries());
  }

  @Override
  public List<Particular> particulars(Claim claim) {
    return ClaimParticulars.of(claim.file(), schemes);
  }

  @Override
  public Map<String, Set<Class<? extends ClaimCommand>>> duties() {
    Set<Class<? extends ClaimCommand>> payments =
        Set.of(ClaimCommand.RecordPayment.class, ClaimCommand.RecordDeposit.class);
    return Map.ofEntries(
        Map.entry(ClaimClocks.FILING, Set.of(ClaimCommand.File.class)),
        Map.entry(ClaimClocks.ENQUIRY, Set.of(ClaimCommand.Award.class, ClaimCommand.Reject.class)),
        Map.entry(ClaimClocks.INTERIM_PAYMENT, payments),
        Map.entry(ClaimClocks.PAYMENT, payments),
        Map.entry(ClaimClocks.STAGE_PAYMENT, payments),
        Map.entry(ClaimClocks.FIRST_INSTALMENT, payments),
        Map.entry(ClaimClocks.LAST_INSTALMENT, payments),
        Map.entry(ClaimClocks.ACID_INTERIM_PAYMENT, payments),
        Map.entry(ClaimClocks.ACID_FURTHER_PAYMENT, payments),
        Map.entry(
            ClaimClocks.ACID_INTERIM_ORDER,
            Set.of(ClaimCommand.OrderInterimRelief.class, ClaimCommand.DeclineInterimRelief.class)),
        Map.entry(ClaimClocks.APPEAL_WINDOW, Set.of(ClaimCommand.Appeal.class)),
        Map.entry(ClaimClocks.APPEAL, Set.of(ClaimCommand.DecideAppeal.class)),
        Map.entry(ClaimClocks.ORDER_SERVICE, Set.of(ClaimCommand.ServeOrder.class)),
        Map.entry(ClaimClocks.ORDER_ACKNOWLEDGEMENT, Set.of(ClaimCommand.AcknowledgeOrder.class)),
        Map.entry(ClaimClocks.FUNDS, Set.of(ClaimCommand.SanctionFunds.class)),
        Map.entry(ClaimClocks.WRIT, Set.of(ClaimCommand.DecideWrit.class)),
        Map.entry(ClaimClocks.RELEASE_CERTIFICATE, Set.of(ClaimCommand.AttachDocument.class)),
        Map.entry(
            ClaimClocks.BLOCKAGE,
            Set.of(ClaimCommand.Unblock.class, ClaimCommand.RecordAnswer.class)));
  }

  @Override
  public Class<ClaimFacts> factsType() {
    return ClaimFacts.class;
  }

  /**
   * Which schemes there are, what they pay in stages and which reasons an order can give is the
   * word of the catalogues, not the sender's.
   */
  @Override
  public Map<String, Function<Asked<Claim>, Object>> filledIn() {
    return Map.of(
        "stages", asked -> stages(asked.state()),
        "catalogue", _ -> schemes.versions(),
        "knownReasons", _ -> reasons.ofOrders());
  }

  private List<ClaimEvent.ReliefStage> stages(Claim claim) {
    return claim instanceof Claim.None
        ? List.of()
        : schemes.stagesOf(claim.file().drafted().scheme());
  }
}

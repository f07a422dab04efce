package org.dhruva.compensation.reaction;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.claim.ClaimCommand.MakeStageDue;
import org.dhruva.compensation.reaction.WaitingRelief.Payable;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.CommandRequest;
import org.dhruva.eventstore.CommandResult;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Trace;
import org.jboss.logging.Logger;

/**
 * An FIR, a charge sheet or a judgment makes the stage of relief payable that waits for it, without
 * anybody typing it twice.
 *
 * <p>Safe against replays, rebuilds and several instances: the command carries the event's id in
 * its key, so it is carried out once whoever sends it how often.
 */
public final class WhenProceedingMovesThenReliefIsDue {

  private static final Actor MYSELF = new Actor("compensation", "service");
  private static final String DONE = "done";
  private static final Logger LOG = Logger.getLogger(WhenProceedingMovesThenReliefIsDue.class);

  private final WaitingRelief waiting;
  private final CommandHandler<ClaimCommand, Claim, ?, ?> claims;
  private final InstantSource clock;

  public WhenProceedingMovesThenReliefIsDue(
      WaitingRelief waiting,
      CommandHandler<ClaimCommand, Claim, ?, ?> claims,
      InstantSource clock) {
    this.waiting = waiting;
    this.claims = claims;
    this.clock = clock;
  }

  /** Reacts to everything that waits now. */
  public Uni<Void> react() {
    return waiting
        .find()
        .onItem()
        .transformToMulti(found -> Multi.createFrom().iterable(found))
        .onItem()
        .transformToUniAndConcatenate(this::react)
        .onItem()
        .ignoreAsUni();
  }

  private Uni<Void> react(Payable payable) {
    return claims
        .handle(request(payable))
        .chain(
            result ->
                switch (result) {
                  case CommandResult.Done<Claim> _ ->
                      waiting.settle(payable, DONE, clock.instant());
                  case CommandResult.Rejected<Claim>(var rejection) -> {
                    LOG.warnf(
                        "relief of claim %s is not made due: %s",
                        payable.claim(), rejection.code());
                    yield waiting.settle(payable, rejection.code(), clock.instant());
                  }
                  case CommandResult.StreamFull<Claim> _ ->
                      waiting.settle(payable, "record-full", clock.instant());
                  // Somebody writes to the claim all the time; the next look tries again.
                  case CommandResult.Conflict<Claim> _, CommandResult.KeyReused<Claim> _ ->
                      Uni.createFrom().voidItem();
                });
  }

  private static CommandRequest<ClaimCommand> request(Payable payable) {
    String key = "%s|%s".formatted(payable.event(), payable.stage());
    return new CommandRequest<>(
        payable.claim(),
        Optional.of(payable.survivor()),
        Optional.empty(),
        Optional.of(
            new CommandKey("%s:%s".formatted(MYSELF.id(), payable.claim()), key, "make-stage-due")),
        MYSELF,
        new Trace(payable.event(), payable.event(), Optional.empty()),
        new MakeStageDue(payable.on(), payable.stage(), Optional.of(payable.event())));
  }
}

package org.dhruva.compensation.reaction;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Set;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.EntryCorrected;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;
import org.dhruva.projection.Projection;

/**
 * Which stages of relief wait for something, and what has happened in her proceedings. The two come
 * from different topics, so either may be there first.
 */
public final class ReliefProjection implements Projection {

  public static final String NAME = "relief";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of("dhruva.legal", "dhruva.compensation");
  }

  @Override
  public String migrations() {
    return "db/relief";
  }

  @Override
  public Set<String> tables() {
    return Set.of("relief_milestone", "relief_stage");
  }

  @Override
  public Uni<Void> apply(List<Recorded<Event>> events, SqlConnection transaction) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Recorded<Event> recorded : events) {
      all =
          all.chain(
              () ->
                  switch (recorded.event()) {
                    case ProceedingEvent event ->
                        ofProceeding(recorded.envelope(), event, transaction);
                    case ClaimEvent event -> ofClaim(recorded.envelope(), event, transaction);
                    default -> Uni.createFrom().voidItem();
                  });
    }
    return all;
  }

  private static Uni<Void> ofProceeding(
      Envelope envelope, ProceedingEvent event, SqlConnection transaction) {
    if (event instanceof EntryCorrected(_, int entry, var amendment, _)
        && amendment.on().isPresent()) {
      return execute(
          transaction,
          "update relief_milestone set happened_on = $3 where proceeding = $1 and entry = $2",
          Tuple.of(envelope.subject(), entry, amendment.on().get().toString()));
    }
    return ReliefMilestones.of(event)
        .map(
            trigger ->
                execute(
                    transaction,
                    "insert into relief_milestone (proceeding, trigger, survivor_id, event_id,"
                        + " happened_on, entry) values ($1, $2, $3, $4, $5, $6)"
                        + " on conflict do nothing", // the first charge sheet makes it due
                    Tuple.of(
                        envelope.subject(),
                        trigger.name(),
                        envelope.survivorId().orElseThrow().value(),
                        envelope.id(),
                        event.on().toString(),
                        envelope.streamVersion())))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private static Uni<Void> ofClaim(Envelope envelope, ClaimEvent event, SqlConnection transaction) {
    if (event instanceof ClaimFiled filed && !filed.stages().isEmpty()) {
      List<Tuple> stages =
          filed.stages().stream()
              .map(
                  stage ->
                      Tuple.of(
                          envelope.subject(),
                          stage.code(),
                          stage.trigger().name(),
                          envelope.survivorId().orElseThrow().value()))
              .toList();
      return transaction
          .preparedQuery(
              "insert into relief_stage (claim, stage, trigger, survivor_id, due)"
                  + " values ($1, $2, $3, $4, false)")
          .executeBatch(stages)
          .replaceWithVoid();
    }
    if (event instanceof StageBecameDue due) {
      return execute(
          transaction,
          "update relief_stage set due = true where claim = $1 and stage = $2",
          Tuple.of(envelope.subject(), due.stage()));
    }
    return Uni.createFrom().voidItem();
  }

  private static Uni<Void> execute(SqlConnection transaction, String sql, Tuple parameters) {
    return transaction.preparedQuery(sql).execute(parameters).replaceWithVoid();
  }
}

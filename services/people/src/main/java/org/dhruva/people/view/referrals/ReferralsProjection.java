package org.dhruva.people.view.referrals;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswered;
import org.dhruva.contracts.people.SurvivorEvent.ReferralConcluded;
import org.dhruva.contracts.people.SurvivorEvent.ReferralProposed;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;
import org.dhruva.projection.Projection;

/**
 * One row for each referral. Whoever she lets in no more is not shown hers either, so the row knows
 * of both whether they are let in.
 */
public final class ReferralsProjection implements Projection {

  public static final String NAME = "referrals";

  private static final String PROPOSE =
      "insert into referral (survivor_id, referral, by_account, by_role, from_scope, to_account,"
          + " role, scope, proposed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
  private static final String ANSWER =
      "update referral set answer = $3 where survivor_id = $1 and referral = $2";
  private static final String CONCLUDE =
      "update referral set conclusion = $3 where survivor_id = $1 and referral = $2";
  private static final String LET_IN =
      "update referral set"
          + " maker_let_in = case when by_account = $2 and from_scope = $3 then $4"
          + " else maker_let_in end,"
          + " taker_let_in = case when to_account = $2 and scope = $3 then $4"
          + " else taker_let_in end"
          + " where survivor_id = $1 and (by_account = $2 or to_account = $2)";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of("dhruva.people");
  }

  @Override
  public String migrations() {
    return "db/referrals";
  }

  @Override
  public Set<String> tables() {
    return Set.of("referral");
  }

  @Override
  public Uni<Void> apply(List<Recorded<Event>> events, SqlConnection transaction) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Recorded<Event> recorded : events) {
      if (recorded.event() instanceof SurvivorEvent event) {
        UUID survivor = recorded.envelope().subject();
        all = all.chain(_ -> apply(event, survivor, transaction));
      }
    }
    return all;
  }

  private static Uni<Void> apply(SurvivorEvent event, UUID survivor, SqlConnection transaction) {
    return switch (event) {
      case ReferralProposed proposed -> execute(transaction, PROPOSE, row(survivor, proposed));
      case ReferralAnswered(var number, var answer, _, _, _) ->
          execute(transaction, ANSWER, Tuple.of(survivor, number, answer.name()));
      case ReferralConcluded(var number, var conclusion, _) ->
          execute(transaction, CONCLUDE, Tuple.of(survivor, number, conclusion.name()));
      case AccessGranted granted ->
          letIn(survivor, granted.to(), granted.scope(), true, transaction);
      case AccessRevoked revoked ->
          letIn(survivor, revoked.to(), revoked.scope(), false, transaction);
      // The others change nothing about who is suggested to her.
      case SurvivorEvent _ -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> letIn(
      UUID survivor, String account, Scope scope, boolean letIn, SqlConnection transaction) {
    return execute(transaction, LET_IN, Tuple.of(survivor, account, scope.name(), letIn));
  }

  private static Tuple row(UUID survivor, ReferralProposed proposed) {
    return Tuple.tuple()
        .addUUID(survivor)
        .addInteger(proposed.referral())
        .addString(proposed.by())
        .addString(proposed.byRole().name())
        .addString(proposed.from().name())
        .addString(proposed.to())
        .addString(proposed.role().name())
        .addString(proposed.scope().name())
        .addOffsetDateTime(OffsetDateTime.ofInstant(proposed.at(), ZoneOffset.UTC));
  }

  private static Uni<Void> execute(SqlConnection transaction, String sql, Tuple values) {
    return transaction.preparedQuery(sql).execute(values).replaceWithVoid();
  }
}

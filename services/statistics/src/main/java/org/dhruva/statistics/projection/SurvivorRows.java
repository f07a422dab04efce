package org.dhruva.statistics.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.AccessChange;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.CohortRevised;
import org.dhruva.contracts.people.SurvivorEvent.CollectiveJoined;
import org.dhruva.contracts.people.SurvivorEvent.CollectiveLeft;
import org.dhruva.contracts.people.SurvivorEvent.IdentityRevised;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswered;
import org.dhruva.contracts.people.SurvivorEvent.ReferralConcluded;
import org.dhruva.contracts.people.SurvivorEvent.ReferralProposed;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationRecorded;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationRevoked;
import org.dhruva.contracts.people.SurvivorEvent.SafeContactSet;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswered;
import org.dhruva.contracts.people.SurvivorEvent.SurvivorEnrolled;
import org.dhruva.kernel.CivilDate;

/**
 * What one batch says about whom to count, and under what. Of each survivor the last word counts.
 */
final class SurvivorRows {

  private static final String ENROL =
      "insert into survivor (survivor_id, enrolled_on, home_state, home_district, exploitation)"
          + " values ($1, $2, $3, $4, $5)";
  private static final String REVISE =
      "update survivor set home_state = $2, home_district = $3, exploitation = $4"
          + " where survivor_id = $1";
  private static final String ANSWER = "update survivor set counted = $2 where survivor_id = $1";

  private final Map<UUID, Tuple> enrolments = new LinkedHashMap<>();
  private final Map<UUID, Tuple> revisions = new LinkedHashMap<>();
  private final Map<UUID, Tuple> answers = new LinkedHashMap<>();

  void add(UUID survivor, SurvivorEvent event) {
    switch (event) {
      case SurvivorEnrolled(_, _, var cohort, _, _, var at) ->
          enrolments.put(survivor, withCohort(Tuple.of(survivor, CivilDate.at(at).day()), cohort));
      case CohortRevised(var cohort, _, _) ->
          revisions.put(survivor, withCohort(Tuple.of(survivor), cohort));
      case StatisticsAnswered answered ->
          answers.put(survivor, Tuple.of(survivor, answered.answer() == StatisticsAnswer.YES));
      case IdentityRevised _,
          SafeContactSet _,
          AccessChange _,
          ReferralProposed _,
          ReferralAnswered _,
          ReferralConcluded _,
          RepresentationRecorded _,
          RepresentationRevoked _,
          CollectiveJoined _,
          CollectiveLeft _ -> {}
    }
  }

  private static Tuple withCohort(Tuple row, Cohort cohort) {
    return row.addString(cohort.homeState().orElse(null))
        .addString(cohort.homeDistrict().orElse(null))
        .addString(cohort.exploitation().name());
  }

  /** An enrolment is the first of a survivor's events, so it is written before the others. */
  Uni<Void> write(SqlConnection transaction) {
    return execute(transaction, ENROL, enrolments.values())
        .chain(_ -> execute(transaction, REVISE, revisions.values()))
        .chain(_ -> execute(transaction, ANSWER, answers.values()));
  }

  private static Uni<Void> execute(SqlConnection transaction, String sql, Collection<Tuple> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : transaction.preparedQuery(sql).executeBatch(List.copyOf(rows)).replaceWithVoid();
  }
}

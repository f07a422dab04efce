package org.dhruva.compensation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.claim.ClaimDecider;
import org.dhruva.compensation.claim.ClaimRejection;
import org.dhruva.compensation.wiring.SchemeFolder;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Fault;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.RowReader;
import org.dhruva.imports.register.Step;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.Test;

class ClaimRegisterTest {

  private static final ClaimRegister REGISTER = new ClaimRegister(SchemeFolder.read());
  private static final Entry ENTRY =
      new Entry(
          new SurvivorId(UUID.fromString("7d0f6a34-2f5e-4b0c-9a57-0d5b8a1c3e11")),
          new Actor("account-of-anil", "caseworker"),
          Optional.empty(),
          Instant.parse("2024-06-01T08:00:00Z"));

  private static final Map<String, String> PAID =
      Map.of(
          "scheme", "west-bengal-2017",
          "filed_on", "09/06/2019",
          "forum", "dlsa",
          "acknowledged_on", "2019-06-20",
          "awarded_on", "2020-09",
          "awarded_amount", "3,00,000",
          "award_extent", "full",
          "paid_1_on", "2021-03-09",
          "paid_1_amount", "3,00,000");

  @Test
  void a_row_is_a_claim_as_far_as_it_came() {
    assertThat(decided(PAID))
        .extracting(event -> (Object) event.getClass().getSimpleName())
        .containsExactly(
            "ClaimDrafted",
            "ClaimFiled",
            "ClaimAcknowledged",
            "ClaimAwarded",
            "PaymentRecorded",
            "ClaimPaidInFull");
  }

  @Test
  void an_appeal_stands_between_the_award_and_the_money() {
    Map<String, String> cells = new HashMap<>(PAID);
    cells.putAll(
        Map.of(
            "appealed_on", "2020-11-01",
            "appeal_forum", "slsa",
            "appeal_decided_on", "2021-01-15",
            "appeal_result", "enhanced",
            "appeal_amount", "8,00,000"));
    List<ClaimEvent> events = decided(cells);
    assertThat(events)
        .contains(
            new ClaimEvent.AppealDecided(
                CivilDate.of(2021, 1, 15),
                ClaimEvent.AppealResult.ENHANCED,
                Optional.of(Money.rupees(800_000))));
    assertThat(events).noneMatch(ClaimEvent.ClaimPaidInFull.class::isInstance);
  }

  @Test
  void a_refusal_names_the_column_it_is_about() {
    Map<String, String> tooMuch = new HashMap<>(PAID);
    tooMuch.put("paid_1_amount", "4,00,000");
    assertThat(refusedAt(tooMuch)).isEqualTo("paid_1_amount: more-than-is-owed");
    Map<String, String> unknown = new HashMap<>(PAID);
    unknown.put("scheme", "no-such-scheme");
    assertThat(refusedAt(unknown)).isEqualTo("scheme: scheme-unknown");
    Map<String, String> early = new HashMap<>(PAID);
    early.put("awarded_on", "2018-01-01");
    assertThat(refusedAt(early)).isEqualTo("awarded_on: day-too-early");
  }

  @Test
  void a_claim_has_a_day_on_which_it_began() {
    Row row = row(Map.of("scheme", "west-bengal-2017"));
    assertThat(REGISTER.objection(row)).map(Fault::column).contains("drafted_on");
    assertThat(REGISTER.columns()).hasSizeLessThanOrEqualTo(Register.COLUMNS_MAX);
  }

  private static List<ClaimEvent> decided(Map<String, String> cells) {
    List<ClaimEvent> events = new ArrayList<>();
    Claim claim = new Claim.None();
    ClaimDecider decider = new ClaimDecider();
    for (Step<ClaimCommand, Claim> step : REGISTER.steps(row(cells), ENTRY)) {
      Outcome<ClaimEvent, ClaimRejection> outcome =
          decider.decide(step.command().apply(claim), claim);
      List<ClaimEvent> more = ((Outcome.Accepted<ClaimEvent, ClaimRejection>) outcome).events();
      claim = decider.fold(claim, more);
      events.addAll(more);
    }
    return events;
  }

  /** The column and code of the first refusal. */
  private static String refusedAt(Map<String, String> cells) {
    Claim claim = new Claim.None();
    ClaimDecider decider = new ClaimDecider();
    for (Step<ClaimCommand, Claim> step : REGISTER.steps(row(cells), ENTRY)) {
      switch (decider.decide(step.command().apply(claim), claim)) {
        case Outcome.Accepted<ClaimEvent, ClaimRejection>(var events) ->
            claim = decider.fold(claim, events);
        case Outcome.Rejected<ClaimEvent, ClaimRejection>(var why) -> {
          return why.field().map(step.fields()::get).orElse(step.column()).name()
              + ": "
              + why.code();
        }
        case Outcome.Nothing<ClaimEvent, ClaimRejection>() -> {
          // said twice
        }
      }
    }
    return "accepted";
  }

  private static Row row(Map<String, String> cells) {
    Map<String, String> all = new HashMap<>(cells);
    all.put("row_key", "RK-1");
    return new RowReader(REGISTER.columns()).read(all).row().orElseThrow();
  }
}

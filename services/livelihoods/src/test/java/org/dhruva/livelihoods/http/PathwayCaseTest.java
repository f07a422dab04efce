package org.dhruva.livelihoods.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.access.Caller;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStopped;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseVisited;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntryCorrected;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanScheduled;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayBegun;
import org.dhruva.contracts.livelihoods.PathwayEvent.RepaymentRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.Rhythm;
import org.dhruva.contracts.livelihoods.PathwayEvent.Safety;
import org.dhruva.contracts.livelihoods.PathwayEvent.SeedCapitalReceived;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.livelihoods.catalogue.Catalogue;
import org.dhruva.livelihoods.http.EnterpriseFacts.AfterAYear;
import org.dhruva.livelihoods.http.EntitlementFacts.Time;
import org.dhruva.livelihoods.pathway.Pathway;
import org.dhruva.livelihoods.pathway.PathwayCommand;
import org.dhruva.livelihoods.pathway.PathwayRejection;
import org.dhruva.livelihoods.wiring.PathwayCatalogueFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is accepted beside the rules of a pathway, and what she reads of it on a day. */
class PathwayCaseTest {

  private static final SurvivorId HER = new SurvivorId(UUID.randomUUID());
  private static final Catalogue CATALOGUE = PathwayCatalogueFile.read();
  private static final CivilDate DAY = day("2024-03-01");

  @Nested
  class Codes {

    @Test
    void what_she_asks_for_is_in_the_list() {
      assertThat(objection(ask("ration-card"))).isEmpty();
      assertThat(objection(ask("a-horse")))
          .hasValueSatisfying(
              why -> {
                assertThat(why.code()).isEqualTo("code-unknown");
                assertThat(why.field()).contains("/entitlement");
                assertThat(why.message()).contains("the list of entitlements");
              });
    }

    @Test
    void so_are_the_reasons() {
      assertThat(objection(new PathwayCommand.DropTraining(DAY, 2, "care-of-children"))).isEmpty();
      assertThat(objection(new PathwayCommand.DropTraining(DAY, 2, "no-customers")))
          .map(PathwayRejection::field)
          .contains(Optional.of("/reason"));
      assertThat(objection(new PathwayCommand.StopEnterprise(DAY, 2, "no-customers"))).isEmpty();
      assertThat(objection(new PathwayCommand.StopEnterprise(DAY, 2, "course-was-poor")))
          .map(PathwayRejection::code)
          .contains("code-unknown");
      assertThat(objection(new PathwayCommand.RefuseEntitlement(DAY, 2, List.of("no-aadhaar"))))
          .isEmpty();
      assertThat(
              objection(
                  new PathwayCommand.RefuseEntitlement(DAY, 2, List.of("no-aadhaar", "moody"))))
          .map(PathwayRejection::field)
          .contains(Optional.of("/reasons"));
    }

    /** Nothing of that kind is refused that was accepted before the catalogue was there. */
    @Test
    void a_case_with_another_code_reads_as_it_did() {
      assertThat(
              PathwayFacts.of(
                      after(
                          new PathwayEvent.EntitlementAppliedFor(
                              DAY, "an-old-benefit", "bdo", Optional.empty())),
                      DAY)
                  .applications())
          .singleElement()
          .satisfies(
              application -> assertThat(application.entitlement()).isEqualTo("an-old-benefit"));
    }

    @Test
    void money_of_groups_is_never_hers() {
      for (PathwayCommand hers :
          List.of(
              seed(Owner.HERSELF, "nrlm-revolving-fund"), loan(Owner.HERSELF, "bank-credit-shg"))) {
        assertThat(objection(hers))
            .hasValueSatisfying(
                why -> {
                  assertThat(why.code()).isEqualTo("money-of-groups-only");
                  assertThat(why.field()).contains("/to");
                  assertThat(why.message()).contains("goes to a group and never to one member");
                });
      }
      assertThat(objection(seed(Owner.GROUP, "nrlm-revolving-fund"))).isEmpty();
      assertThat(objection(loan(Owner.GROUP, "bank-credit-shg"))).isEmpty();
      assertThat(objection(seed(Owner.HERSELF, "ngo"))).isEmpty();
      assertThat(objection(loan(Owner.HERSELF, "moneylender"))).isEmpty();
    }

    private static PathwayCommand ask(String entitlement) {
      return new PathwayCommand.ApplyForEntitlement(DAY, entitlement, "bdo", Optional.empty());
    }

    private static PathwayCommand seed(Owner to, String source) {
      return new PathwayCommand.ReceiveSeedCapital(DAY, to, Money.rupees(10_000), source);
    }

    private static PathwayCommand loan(Owner to, String lender) {
      return new PathwayCommand.TakeLoan(DAY, to, Money.rupees(10_000), lender, Optional.empty());
    }

    private static Optional<PathwayRejection> objection(PathwayCommand command) {
      return kind(DAY).objection(command, new UUID(1, 1)).await().indefinitely();
    }
  }

  @Nested
  class Loans {

    private static final PathwayEvent LOAN =
        new LoanTaken(
            day("2024-01-01"), Owner.HERSELF, Money.rupees(9_000), "bank", Optional.of(3));
    private static final PathwayEvent AGREED =
        new LoanScheduled(
            day("2024-01-02"), 2, day("2024-02-01"), Rhythm.MONTHLY, Money.rupees(3_000));

    private static PathwayEvent repaid(String on, long rupees) {
      return new RepaymentRecorded(day(on), 2, Money.rupees(rupees), Optional.of(Money.rupees(50)));
    }

    @Test
    void say_what_is_next_and_what_is_late_today() {
      LoanFacts onTime = loan("2024-02-01", LOAN, AGREED);
      assertThat(onTime.nextDueOn()).contains(day("2024-02-01"));
      assertThat(onTime.nextAmount()).contains(Money.rupees(3_000));
      assertThat(onTime.arrears()).isEqualTo(Money.ZERO);
      assertThat(onTime.daysInArrears()).isZero();

      LoanFacts late = loan("2024-02-11", LOAN, AGREED, repaid("2024-02-05", 1_000));
      assertThat(late.nextAmount()).contains(Money.rupees(2_000));
      assertThat(late.arrears()).isEqualTo(Money.rupees(2_000));
      assertThat(late.daysInArrears()).isEqualTo(10);
      assertThat(late.outstanding()).isEqualTo(Money.rupees(8_000));
      assertThat(late.interest()).isEqualTo(Money.rupees(50));
    }

    @Test
    void a_correction_changes_it() {
      LoanFacts corrected =
          loan(
              "2024-02-11",
              LOAN,
              AGREED,
              repaid("2024-02-05", 1_000),
              new EntryCorrected(
                  day("2024-02-11"),
                  4,
                  new Amendment(Optional.empty(), Optional.of(Money.rupees(3_000))),
                  Sealed.of("the book says three thousand")));
      assertThat(corrected.arrears()).isEqualTo(Money.ZERO);
      assertThat(corrected.nextDueOn()).contains(day("2024-03-01"));
    }

    @Test
    void what_is_paid_wholly_or_not_agreed_has_no_next_part() {
      LoanFacts paid = loan("2024-05-01", LOAN, AGREED, repaid("2024-01-20", 9_000));
      assertThat(paid.nextDueOn()).isEmpty();
      assertThat(paid.nextAmount()).isEmpty();
      assertThat(paid.arrears()).isEqualTo(Money.ZERO);

      LoanFacts notAgreed = loan("2024-05-01", LOAN);
      assertThat(notAgreed.rhythm()).isEmpty();
      assertThat(notAgreed.nextDueOn()).isEmpty();
      assertThat(notAgreed.arrears()).isEqualTo(Money.ZERO);
      assertThat(notAgreed.daysInArrears()).isZero();
    }

    private static LoanFacts loan(String today, PathwayEvent... more) {
      return facts(today, more).loans().getFirst();
    }
  }

  @Nested
  class Enterprises {

    private static final PathwayEvent SHOP =
        new EnterpriseStarted(day("2023-01-10"), EnterpriseKind.OWN, Optional.empty(), "tea-stall");

    private static PathwayEvent visit(String on, Integer hours, Safety safe) {
      return new EnterpriseVisited(
          day(on),
          2,
          true,
          Optional.ofNullable(hours),
          Optional.ofNullable(safe),
          Optional.empty());
    }

    @Test
    void ran_after_a_year_or_not_or_nobody_can_know_yet() {
      assertThat(shop("2024-01-09", SHOP).runningAtTwelveMonths()).isEqualTo(AfterAYear.NOT_YET);
      assertThat(shop("2024-01-10", SHOP).runningAtTwelveMonths()).isEqualTo(AfterAYear.YES);
      EnterpriseFacts stopped =
          shop("2024-01-10", SHOP, new EnterpriseStopped(day("2023-08-01"), 2, "no-customers"));
      assertThat(stopped.runningAtTwelveMonths()).isEqualTo(AfterAYear.NO);
      assertThat(stopped.running()).isFalse();
    }

    @Test
    void what_she_said_last_counts_however_it_was_entered() {
      EnterpriseFacts shop =
          shop(
              "2024-01-10",
              SHOP,
              visit("2023-09-01", 40, null),
              visit("2023-03-01", 20, Safety.SOMETIMES));
      assertThat(shop.hoursAWeek()).contains(40);
      assertThat(shop.safe()).contains(Safety.SOMETIMES);
      assertThat(shop.visits()).hasSize(2);
    }

    @Test
    void capital_is_told_by_where_it_came_from_hers_and_the_groups_apart() {
      PathwayEvent kitchen =
          new EnterpriseStarted(day("2023-01-10"), EnterpriseKind.GROUP, Optional.of(7), "canteen");
      PathwayFacts facts =
          facts(
              "2024-01-10",
              kitchen,
              new SeedCapitalReceived(
                  day("2023-02-01"), Owner.GROUP, Money.rupees(15_000), "nrlm-revolving-fund"),
              new SeedCapitalReceived(day("2023-02-01"), Owner.HERSELF, Money.rupees(2_000), "ngo"),
              new SeedCapitalReceived(
                  day("2023-03-01"), Owner.HERSELF, Money.rupees(1_000), "ngo"));
      assertThat(facts.seedCapitalBySource()).containsExactly(entry("ngo", Money.rupees(3_000)));
      assertThat(facts.groupSeedCapitalBySource())
          .containsExactly(entry("nrlm-revolving-fund", Money.rupees(15_000)));
    }

    private static EnterpriseFacts shop(String today, PathwayEvent... more) {
      return facts(today, more).enterprises().getFirst();
    }
  }

  @Test
  void an_entitlement_is_told_with_the_days_of_each_state() {
    EntitlementFacts residence =
        EntitlementFacts.of(
            CATALOGUE.entitlements().stream()
                .filter(known -> known.code().equals("residence-certificate"))
                .findFirst()
                .orElseThrow());
    assertThat(residence.times())
        .extracting(Time::state, Time::limit, Time::workingDays)
        .containsExactly(tuple(Optional.of("bihar"), "7 working days", true));
  }

  @Test
  void what_is_the_same_everywhere_names_no_state_and_until_when_it_was_so() {
    EntitlementFacts jobCard =
        EntitlementFacts.of(
            CATALOGUE.entitlements().stream()
                .filter(known -> known.code().equals("mgnrega-job-card"))
                .findFirst()
                .orElseThrow());
    assertThat(jobCard.times())
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.state()).isEmpty();
              assertThat(time.workingDays()).isFalse();
              assertThat(time.validTo()).isPresent();
              assertThat(time.verified()).isFalse();
            });
  }

  private static PathwayCase kind(CivilDate today) {
    return new PathwayCase(CATALOGUE, InstantSource.fixed(today.startOfDay()));
  }

  private static PathwayFacts facts(String today, PathwayEvent... more) {
    return (PathwayFacts) kind(day(today)).facts(after(more), new Caller());
  }

  private static Pathway after(PathwayEvent... more) {
    List<PathwayEvent> events = new ArrayList<>();
    events.add(new PathwayBegun(day("2020-01-10"), HER, Sealed.of("a stall of my own")));
    events.addAll(List.of(more));
    return kind(DAY).decider().fold(kind(DAY).decider().initial(), events);
  }

  private static CivilDate day(String text) {
    return CivilDate.parse(text);
  }
}

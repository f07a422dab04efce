package org.dhruva.contracts.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.clocks.Deadline;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.Payer;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendingCourt;
import org.dhruva.contracts.legal.ProceedingEvent.AppealForum;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LawTest {

  private static final List<String> OFFICES =
      Arrays.stream(Office.values()).map(Office::name).toList();

  @Test
  void every_deadline_has_an_owner_with_a_name() {
    assertThat(Law.DEADLINES.all())
        .allSatisfy(
            deadline ->
                assertThat(Stream.concat(OFFICES.stream(), Stream.of(Deadline.DECIDER)))
                    .as(deadline.id())
                    .contains(deadline.owner()));
  }

  @Test
  void whoever_can_be_written_to_has_a_name_and_where_an_office_must_act_there_is_somebody() {
    assertThat(Law.DEADLINES.all())
        .allSatisfy(
            deadline -> {
              assertThat(OFFICES).as(deadline.id()).containsAll(deadline.escalateTo());
              if (deadline.limit().isPresent() && Office.isOffice(deadline.owner())) {
                assertThat(deadline.escalateTo()).as(deadline.id()).isNotEmpty();
              }
            });
  }

  @Test
  void everybody_who_can_decide_has_a_name() {
    assertThat(
            Stream.of(
                    Forum.values(),
                    Payer.values(),
                    RecommendingCourt.values(),
                    Authority.values(),
                    Bench.values(),
                    AppealForum.values())
                .flatMap(Arrays::stream)
                .map(Enum::name))
        .isSubsetOf(OFFICES);
  }

  @Test
  void whoever_has_no_name_of_its_own_is_spelled_out() {
    assertThat(Office.plainName("SLSA")).isEqualTo("the State Legal Services Authority");
    assertThat(Office.plainName("uttar-pradesh")).isEqualTo("Uttar Pradesh");
  }

  @Test
  void every_duty_that_a_case_can_have_is_limited_or_counted_by_some_row() {
    assertThat(Law.DEADLINES.all().stream().map(Deadline::duty))
        .contains(
            ClaimClocks.FILING,
            ClaimClocks.ENQUIRY,
            ClaimClocks.INTERIM_PAYMENT,
            ClaimClocks.PAYMENT,
            ClaimClocks.STAGE_PAYMENT,
            ClaimClocks.APPEAL,
            ClaimClocks.BLOCKAGE,
            ClaimClocks.APPEAL_WINDOW,
            ClaimClocks.ORDER_SERVICE,
            ClaimClocks.ORDER_ACKNOWLEDGEMENT,
            ClaimClocks.FUNDS,
            ClaimClocks.WRIT,
            ClaimClocks.ACID_INTERIM_ORDER,
            ClaimClocks.ACID_INTERIM_PAYMENT,
            ClaimClocks.ACID_FURTHER_PAYMENT,
            ClaimClocks.FIRST_INSTALMENT,
            ClaimClocks.LAST_INSTALMENT,
            ClaimClocks.RELEASE_CERTIFICATE,
            StayClocks.ADMISSION,
            StayClocks.CUSTODY,
            StayClocks.HOME_INQUIRY,
            StayClocks.PETITION,
            StayClocks.REPORT,
            StayClocks.CHILD_INQUIRY,
            StayClocks.REPATRIATION,
            StayClocks.FOLLOW_UP,
            ProceedingClocks.INVESTIGATION,
            ProceedingClocks.PROGRESS_NOTICE,
            ProceedingClocks.APPEAL,
            ProceedingClocks.E_FIR_SIGNATURE,
            ProceedingClocks.PRELIMINARY_ENQUIRY,
            ProceedingClocks.REGISTRATION,
            ProceedingClocks.MEDICAL_EXAMINATION,
            ProceedingClocks.MEDICAL_REPORT,
            ProceedingClocks.CUSTODY_WITHOUT_CHARGE_SHEET,
            ProceedingClocks.COPIES,
            ProceedingClocks.DISCHARGE_APPLICATION,
            ProceedingClocks.CHARGES,
            ProceedingClocks.CHILD_TRIAL,
            ProceedingClocks.CHILD_EVIDENCE,
            ProceedingClocks.POCSO_TRIAL,
            ProceedingClocks.JUDGMENT,
            ProceedingClocks.COMPENSATION_DIRECTION,
            ProceedingClocks.THREAT_REPORT,
            ProceedingClocks.PROTECTION_REVIEW,
            ProceedingClocks.COUNSEL_AUTHORITY,
            PathwayClocks.ENTITLEMENT,
            PathwayClocks.ENTITLEMENT_APPEAL,
            PathwayClocks.INSTALMENT,
            PathwayClocks.TWELVE_MONTHS);
  }

  /** A row of a duty that no fold knows would never run. */
  @Test
  void every_row_limits_a_duty_that_some_fold_knows() {
    Set<String> known =
        Stream.concat(
                Stream.of(
                        ClaimClocks.class,
                        StayClocks.class,
                        ProceedingClocks.class,
                        PathwayClocks.class)
                    .flatMap(fold -> Arrays.stream(fold.getFields()))
                    .filter(field -> field.getType() == String.class)
                    .map(LawTest::value),
                // A way home has a duty for each kind.
                Arrays.stream(RestorationKind.values()).map(kind -> WayHome.of(kind).duty()))
            .collect(Collectors.toSet());
    assertThat(Law.DEADLINES.all()).extracting(Deadline::duty).isSubsetOf(known);
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Another code would be counted from the FIR without a word. */
  @Test
  void every_row_counts_from_something_that_a_fold_knows() {
    assertThat(Law.DEADLINES.all())
        .flatExtracting(deadline -> deadline.countsFrom().stream().toList())
        .isNotEmpty()
        .containsOnly(ProceedingClocks.INFORMATION);
  }

  @Test
  void what_is_measured_by_a_yardstick_does_not_claim_to_be_law() {
    assertThat(Law.DEADLINES.all())
        .filteredOn(deadline -> deadline.basis().law().contains("measured by"))
        .isNotEmpty()
        .allSatisfy(
            deadline -> {
              assertThat(deadline.basis().binding()).isFalse();
              assertThat(deadline.basis().verified()).isFalse();
            });
  }

  @Test
  void a_court_is_an_office_that_is_asked_through_an_advocate_and_she_and_the_accused_are_none() {
    assertThat(List.of("SURVIVOR", "ACCUSED", "DLSA", "HIGH_COURT", "uttar-pradesh"))
        .filteredOn(Office::isOffice)
        .containsExactly("DLSA", "HIGH_COURT", "uttar-pradesh");
    assertThat(List.of("SURVIVOR", "DLSA", "HIGH_COURT", "CHILDRENS_COURT", "uttar-pradesh"))
        .filteredOn(Office::isCourt)
        .containsExactly("HIGH_COURT", "CHILDRENS_COURT");
  }
}

package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.people.survivor.SurvivorSamples.ASHA;
import static org.dhruva.people.survivor.SurvivorSamples.CASEWORKER;
import static org.dhruva.people.survivor.SurvivorSamples.COHORT;
import static org.dhruva.people.survivor.SurvivorSamples.HER_ACCOUNT;
import static org.dhruva.people.survivor.SurvivorSamples.IDENTITY;
import static org.dhruva.people.survivor.SurvivorSamples.MORNING;
import static org.dhruva.people.survivor.SurvivorSamples.NOON;
import static org.dhruva.people.survivor.SurvivorSamples.NOTHING_STATED;
import static org.dhruva.people.survivor.SurvivorSamples.enrol;
import static org.dhruva.people.survivor.SurvivorSamples.enrolled;
import static org.dhruva.people.survivor.SurvivorSamples.full;
import static org.dhruva.people.survivor.SurvivorSamples.linked;
import static org.dhruva.people.survivor.SurvivorSamples.spec;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.CohortRevised;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.contracts.people.SurvivorEvent.IdentityRevised;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswered;
import org.dhruva.contracts.people.SurvivorEvent.SurvivorEnrolled;
import org.dhruva.kernel.Sealed;
import org.dhruva.people.survivor.SurvivorRejection.Limit;
import org.dhruva.testing.DeciderSpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurvivorEnrolmentTest {

  private static final Sealed<String> MISHEARD = Sealed.of("the year was misheard");

  private final DeciderSpec<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> survivor =
      spec();

  @Nested
  class Enrol {

    @Test
    void begins_her_record() {
      survivor.given().when(enrol(COHORT, Optional.empty())).then(enrolled());
    }

    @Test
    void records_what_she_answered_about_statistics_as_an_answer() {
      survivor
          .given()
          .when(enrol(COHORT, Optional.of(StatisticsAnswer.YES)))
          .then(
              enrolled(),
              new StatisticsAnswered(
                  StatisticsAnswer.YES,
                  Given.IN_PERSON_RECORDED_BY,
                  Optional.of(CASEWORKER),
                  MORNING));
    }

    @Test
    void asks_for_no_fact_that_she_does_not_want_to_state() {
      survivor.given().when(enrol(NOTHING_STATED, Optional.empty())).then(enrolled(NOTHING_STATED));
    }

    @Test
    void makes_the_account_hers_with_which_she_begins_it_herself() {
      survivor
          .given()
          .when(enrolHerself(HER_ACCOUNT))
          .then(
              new SurvivorEnrolled(
                  ASHA, IDENTITY, COHORT, Given.SHE_HERSELF, Optional.empty(), MORNING),
              linked());
      survivor
          .given()
          .when(enrolHerself("asha@example.org"))
          .thenRejected(new SurvivorRejection.AccountMalformed("/linkedTo"));
    }

    private static SurvivorCommand enrolHerself(String account) {
      return new SurvivorCommand.Enrol(
          ASHA,
          IDENTITY,
          COHORT,
          Optional.empty(),
          Given.SHE_HERSELF,
          Optional.empty(),
          Optional.of(account),
          MORNING);
    }

    @Test
    void she_can_begin_it_herself() {
      survivor
          .given()
          .when(enrolIdentity(IDENTITY, Given.SHE_HERSELF, Optional.empty()))
          .then(
              new SurvivorEnrolled(
                  ASHA, IDENTITY, COHORT, Given.SHE_HERSELF, Optional.empty(), MORNING));
    }

    @Test
    void is_refused_a_second_time() {
      survivor
          .given(enrolled())
          .when(enrol(COHORT, Optional.empty()))
          .thenRejected(new SurvivorRejection.AlreadyEnrolled());
    }

    @Test
    void needs_the_recorder_of_her_spoken_word() {
      survivor
          .given()
          .when(enrolIdentity(IDENTITY, Given.IN_PERSON_RECORDED_BY, Optional.empty()))
          .thenRejected(new SurvivorRejection.RecorderDoesNotFit());
    }

    @Test
    void has_no_recorder_when_she_does_it_herself() {
      survivor
          .given()
          .when(enrolIdentity(IDENTITY, Given.SHE_HERSELF, Optional.of(CASEWORKER)))
          .thenRejected(new SurvivorRejection.RecorderDoesNotFit());
    }

    @Test
    void takes_no_name_or_address_for_the_recorders_account() {
      survivor
          .given()
          .when(
              enrolIdentity(IDENTITY, Given.IN_PERSON_RECORDED_BY, Optional.of("anil@example.org")))
          .thenRejected(new SurvivorRejection.AccountMalformed("/recordedBy"));
    }

    @Test
    void takes_ten_other_names_and_no_more() {
      survivor
          .given()
          .when(enrolIdentity(otherNames(10), Given.SHE_HERSELF, Optional.empty()))
          .then(
              new SurvivorEnrolled(
                  ASHA, otherNames(10), COHORT, Given.SHE_HERSELF, Optional.empty(), MORNING));
      survivor
          .given()
          .when(enrolIdentity(otherNames(11), Given.SHE_HERSELF, Optional.empty()))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.OTHER_NAMES));
    }

    @Test
    void comes_before_everything_else() {
      survivor
          .given()
          .when(new SurvivorCommand.ReviseIdentity(IDENTITY, NOON))
          .thenRejected(new SurvivorRejection.NotEnrolled());
    }
  }

  @Nested
  class TheFactsSheIsCountedUnder {

    @Test
    void a_birth_year_before_1900_is_refused() {
      refused(born(1899), new SurvivorRejection.BirthYearOutOfBounds());
    }

    @Test
    void a_birth_year_from_1900_until_this_year_is_accepted() {
      accepted(born(1900));
      accepted(born(2026));
    }

    @Test
    void a_birth_year_to_come_is_refused() {
      refused(born(2027), new SurvivorRejection.BirthYearOutOfBounds());
    }

    @Test
    void this_year_is_the_year_in_india() {
      Instant newYearInIndia = Instant.parse("2026-12-31T19:00:00Z");
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.ReviseCohort(born(2027), MISHEARD, newYearInIndia))
          .then(new CohortRevised(born(2027), MISHEARD, newYearInIndia));
    }

    @Test
    void a_rescue_this_month_or_in_the_year_of_birth_is_accepted() {
      accepted(rescued(1999, YearMonth.of(2026, 3)));
      accepted(rescued(1999, YearMonth.of(1999, 1)));
    }

    @Test
    void a_rescue_next_month_is_refused() {
      refused(rescued(1999, YearMonth.of(2026, 4)), new SurvivorRejection.RescueMonthOutOfBounds());
    }

    @Test
    void a_rescue_before_her_birth_is_refused() {
      refused(
          rescued(1999, YearMonth.of(1998, 12)), new SurvivorRejection.RescueMonthOutOfBounds());
    }

    @Test
    void a_district_needs_its_state() {
      refused(
          home(Optional.empty(), Optional.of("nadia")),
          new SurvivorRejection.DistrictWithoutState());
    }

    @Test
    void places_are_codes() {
      refused(
          home(Optional.of("West Bengal"), Optional.empty()),
          new SurvivorRejection.CodeMalformed("/cohort/homeState"));
      refused(
          home(Optional.of("west-bengal"), Optional.of("n".repeat(61))),
          new SurvivorRejection.CodeMalformed("/cohort/homeDistrict"));
      refused(rescuedIn("a village"), new SurvivorRejection.CodeMalformed("/cohort/rescueState"));
      accepted(rescuedIn("n".repeat(60)));
    }

    private void accepted(Cohort cohort) {
      survivor.given().when(enrol(cohort, Optional.empty())).then(enrolled(cohort));
    }

    private void refused(Cohort cohort, SurvivorRejection why) {
      survivor.given().when(enrol(cohort, Optional.empty())).thenRejected(why);
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.ReviseCohort(cohort, MISHEARD, NOON))
          .thenRejected(why);
    }
  }

  @Nested
  class ReviseIdentity {

    @Test
    void replaces_what_was_known() {
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.ReviseIdentity(otherNames(2), NOON))
          .then(new IdentityRevised(otherNames(2), NOON));
    }

    @Test
    void is_what_her_record_reads_afterwards() {
      survivor
          .given(enrolled(), new IdentityRevised(otherNames(2), NOON))
          .thenState(
              state -> assertThat(((Survivor.Enrolled) state).identity()).isEqualTo(otherNames(2)));
    }

    @Test
    void is_refused_with_too_many_names() {
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.ReviseIdentity(otherNames(11), NOON))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.OTHER_NAMES));
    }

    @Test
    void is_refused_when_the_record_is_full() {
      survivor
          .given(full(enrolled()))
          .when(new SurvivorCommand.ReviseIdentity(IDENTITY, NOON))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }

    @Test
    void takes_the_last_entry_before_the_record_is_full() {
      List<SurvivorEvent> almost = full(enrolled());
      almost.removeLast();
      survivor
          .given(almost)
          .when(new SurvivorCommand.ReviseIdentity(IDENTITY, NOON))
          .then(new IdentityRevised(IDENTITY, NOON));
    }
  }

  @Nested
  class ReviseCohort {

    @Test
    void replaces_the_facts_and_says_why() {
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.ReviseCohort(born(2000), MISHEARD, NOON))
          .then(new CohortRevised(born(2000), MISHEARD, NOON));
    }

    @Test
    void changes_nothing_when_the_facts_are_the_same() {
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.ReviseCohort(COHORT, MISHEARD, NOON))
          .thenNothing();
    }

    @Test
    void compares_with_the_facts_as_last_revised() {
      survivor
          .given(enrolled(), new CohortRevised(born(2000), MISHEARD, NOON))
          .when(new SurvivorCommand.ReviseCohort(COHORT, MISHEARD, NOON))
          .then(new CohortRevised(COHORT, MISHEARD, NOON));
    }

    @Test
    void is_refused_when_the_record_is_full() {
      survivor
          .given(full(enrolled()))
          .when(new SurvivorCommand.ReviseCohort(born(2000), MISHEARD, NOON))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }

    @Test
    void is_refused_before_she_is_enrolled() {
      survivor
          .given()
          .when(new SurvivorCommand.ReviseCohort(COHORT, MISHEARD, NOON))
          .thenRejected(new SurvivorRejection.NotEnrolled());
    }
  }

  private static SurvivorCommand.Enrol enrolIdentity(
      Identity identity, Given given, Optional<String> recordedBy) {
    return new SurvivorCommand.Enrol(
        ASHA, identity, COHORT, Optional.empty(), given, recordedBy, Optional.empty(), MORNING);
  }

  private static Identity otherNames(int count) {
    return new Identity(
        Sealed.of("Asha"),
        Collections.nCopies(count, Sealed.of("Asha Rani")),
        Optional.empty(),
        Optional.empty());
  }

  private static Cohort born(int year) {
    return new Cohort(
        Optional.of(year),
        Gender.FEMALE,
        Optional.empty(),
        Optional.empty(),
        Exploitation.BONDED_LABOUR,
        Optional.empty(),
        Optional.empty());
  }

  private static Cohort rescued(int born, YearMonth month) {
    return new Cohort(
        Optional.of(born),
        Gender.FEMALE,
        Optional.empty(),
        Optional.empty(),
        Exploitation.NOT_STATED,
        Optional.of(month),
        Optional.empty());
  }

  private static Cohort home(Optional<String> state, Optional<String> district) {
    return new Cohort(
        Optional.empty(),
        Gender.NOT_STATED,
        state,
        district,
        Exploitation.NOT_STATED,
        Optional.empty(),
        Optional.empty());
  }

  private static Cohort rescuedIn(String state) {
    return new Cohort(
        Optional.empty(),
        Gender.NOT_STATED,
        Optional.empty(),
        Optional.empty(),
        Exploitation.NOT_STATED,
        Optional.empty(),
        Optional.of(state));
  }
}

package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to the FIR, its number, and the day of the offence. */
class ProceedingRegistrationTest {

  private static final ProceedingEvent REFUSED = step(EARLY, RegistrationStep.REFUSED);

  @Nested
  class RecordRegistrationStep {

    @Test
    void may_be_before_the_fir() {
      proceeding().given(REGISTERED).when(take(EARLY, RegistrationStep.REFUSED)).then(REFUSED);
      proceeding()
          .given(after(REGISTERED, REFUSED))
          .when(take(FIR_DAY, RegistrationStep.TAKEN_TO_SUPERINTENDENT))
          .then(step(FIR_DAY, RegistrationStep.TAKEN_TO_SUPERINTENDENT));
    }

    @Test
    void again_changes_nothing() {
      proceeding()
          .given(after(REGISTERED, REFUSED))
          .when(take(EARLY, RegistrationStep.REFUSED))
          .thenNothing();
    }

    @Test
    void that_answers_another_needs_it() {
      needs(RegistrationStep.SIGNED, RegistrationStep.GIVEN_ONLINE);
      needs(RegistrationStep.ENQUIRY_ENDED, RegistrationStep.ENQUIRY_BEGUN);
      needs(RegistrationStep.TAKEN_TO_SUPERINTENDENT, RegistrationStep.REFUSED);
      needs(RegistrationStep.TAKEN_TO_MAGISTRATE, RegistrationStep.REFUSED);
      needs(RegistrationStep.ORDERED_BY_MAGISTRATE, RegistrationStep.TAKEN_TO_MAGISTRATE);
    }

    @Test
    void is_not_before_the_step_that_it_answers() {
      proceeding()
          .given(after(REGISTERED, step(FIR_DAY, RegistrationStep.REFUSED)))
          .when(take(EARLY, RegistrationStep.TAKEN_TO_MAGISTRATE))
          .thenRejected(tooEarly(Milestone.REGISTRATION_STEP));
    }

    private static void needs(RegistrationStep step, RegistrationStep needed) {
      proceeding()
          .given(REGISTERED)
          .when(take(FIR_DAY, step))
          .thenRejected(new ProceedingRejection.StepMissing(needed));
      proceeding()
          .given(after(REGISTERED, step(EARLY, needed)))
          .when(take(FIR_DAY, step))
          .then(step(FIR_DAY, step));
    }

    private static ProceedingCommand take(CivilDate on, RegistrationStep step) {
      return new ProceedingCommand.RecordRegistrationStep(on, step);
    }
  }

  @Nested
  class The_day_of_the_offence {

    @Test
    void is_kept() {
      proceeding()
          .given(List.of())
          .when(register(Optional.of(EARLY), Optional.empty()))
          .then(
              new FirRegistered(
                  FIR_DAY, ASHA, SECTIONS, HERE, Optional.empty(), false, Optional.of(EARLY)));
    }

    @Test
    void is_not_after_the_fir() {
      proceeding()
          .given(List.of())
          .when(register(Optional.of(NAMING_DAY), Optional.empty()))
          .thenRejected(new ProceedingRejection.OffenceAfterFir());
    }
  }

  @Nested
  class The_number_of_the_fir {

    @Test
    void is_kept_without_spaces() {
      proceeding()
          .given(List.of())
          .when(register(Optional.empty(), Optional.of(Sealed.of(" 123 / 2019 "))))
          .then(registered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123/19", "FIR 123/2019", "1234567/2019", "/2019"})
    void has_a_number_and_a_year(String number) {
      proceeding()
          .given(List.of())
          .when(register(Optional.empty(), Optional.of(Sealed.of(number))))
          .thenRejected(new ProceedingRejection.FirNumberMalformed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"123/2020", "123/1949"})
    void is_of_a_year_that_can_be(String number) {
      proceeding()
          .given(List.of())
          .when(register(Optional.empty(), Optional.of(Sealed.of(number))))
          .thenRejected(new ProceedingRejection.FirNumberYearImpossible());
    }

    @Test
    void may_be_of_the_next_year_when_the_day_is_only_about() {
      assertThat(
              FirNumber.objection(
                  Optional.of(Sealed.of("1/2020")), CivilDate.about(LocalDate.of(2019, 12, 20))))
          .isEmpty();
    }

    @Test
    void is_checked_when_it_changes_its_station() {
      proceeding()
          .given(registeredAsZero())
          .when(
              new ProceedingCommand.TransferFir(
                  NAMING_DAY, HERE, Optional.of(Sealed.of("unknown"))))
          .thenRejected(new ProceedingRejection.FirNumberMalformed());
    }

    @Test
    void that_was_stored_is_not_looked_at_again() {
      Optional<Sealed<String>> stored =
          Optional.of(new Sealed.Locked<>(ASHA, ASHA.value(), "/firNumber", "AA=="));
      assertThat(FirNumber.objection(stored, FIR_DAY)).isEmpty();
      assertThat(stored.map(FirNumber::normalised)).isEqualTo(stored);
    }

    @Test
    void is_named_as_a_field_and_never_repeated() {
      ProceedingRejection why = new ProceedingRejection.FirNumberMalformed();
      assertThat(why.field()).contains("/firNumber");
      assertThat(why.message()).contains("such as 123/2021");
    }
  }

  private static ProceedingEvent step(CivilDate on, RegistrationStep step) {
    return new RegistrationStepTaken(on, step);
  }

  private static ProceedingCommand register(
      Optional<CivilDate> offenceOn, Optional<Sealed<String>> number) {
    return new ProceedingCommand.RegisterFir(
        FIR_DAY, ASHA, SECTIONS, HERE, number, false, offenceOn);
  }
}

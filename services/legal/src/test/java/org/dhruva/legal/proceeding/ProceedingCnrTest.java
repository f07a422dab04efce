package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.CnrRecorded;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number under which the court computers keep a case. */
class ProceedingCnrTest {

  private static final String NUMBER = "WBSP010012342019";
  private static final ProceedingEvent RECORDED = new CnrRecorded(LATER, Sealed.of(NUMBER));

  @ParameterizedTest
  @ValueSource(
      strings = {NUMBER, "wbsp010012342019", "WBSP-01-001234-2019", " WB SP01 001234 2019"})
  void is_kept_in_one_form(String written) {
    proceeding().given(SENT_UP).when(record(LATER, written)).then(RECORDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MH12010012342019", "DLHC010012342024"})
  void of_another_district_or_a_high_court_is_well_formed_too(String number) {
    proceeding()
        .given(SENT_UP)
        .when(record(LATER, number))
        .then(new CnrRecorded(LATER, Sealed.of(number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SC 12/2019",
        "WBSP01001234201",
        "WBSP0100123420199",
        "WBSP01001234201X",
        "1BSP010012342019",
        "WBSP0A0012342019"
      })
  void that_is_none_is_refused(String number) {
    proceeding()
        .given(SENT_UP)
        .when(record(LATER, number))
        .thenRejected(new ProceedingRejection.CnrMalformed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"WBSP010012342025", "WBSP010012341949"})
  void of_a_year_that_cannot_be_is_refused(String number) {
    proceeding()
        .given(SENT_UP)
        .when(record(LATER, number))
        .thenRejected(new ProceedingRejection.CnrYearImpossible());
  }

  @Test
  void comes_after_the_fir() {
    proceeding()
        .given(SENT_UP)
        .when(record(EARLY, "WBSP010012342017"))
        .thenRejected(tooEarly(Milestone.FIR));
  }

  /** Sealed numbers cannot be compared, and a second one may put the first right. */
  @Test
  void can_be_recorded_anew_and_the_last_one_counts() {
    String other = "WBSP010043212019";
    ProceedingEvent again = new CnrRecorded(LATER, Sealed.of(other));
    proceeding().given(after(SENT_UP, RECORDED)).when(record(LATER, other)).then(again);
    proceeding()
        .given(after(SENT_UP, RECORDED, again))
        .thenState(state -> assertThat(state.file().cnr()).contains(Sealed.of(other)));
  }

  @Test
  void is_named_as_a_field_and_never_repeated() {
    ProceedingRejection why = new ProceedingRejection.CnrMalformed();
    assertThat(why.field()).contains("/cnr");
    assertThat(why.message()).contains("%d letters and digits".formatted(Cnr.CHARS));
    assertThat(Cnr.objection(new Sealed.Locked<>(ASHA, ASHA.value(), "/cnr", "AA=="), LATER))
        .isEqualTo(Optional.empty());
  }

  private static ProceedingCommand record(CivilDate on, String number) {
    return new ProceedingCommand.RecordCnr(on, Sealed.of(number));
  }
}

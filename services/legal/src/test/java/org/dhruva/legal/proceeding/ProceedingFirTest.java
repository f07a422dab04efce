package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a proceeding begins with the FIR, and the way of a Zero FIR. */
class ProceedingFirTest {

  @Nested
  class RegisterFir {

    @Test
    void begins_the_proceeding() {
      proceeding().given(List.of()).when(register(SECTIONS, HERE)).then(registered());
      proceeding()
          .given(REGISTERED)
          .thenState(
              state -> {
                assertThat(state).isInstanceOf(Proceeding.Investigation.class);
                assertThat(state.file().stage().code()).isEqualTo("fir");
                assertThat(state.file().isZeroFir()).isFalse();
              });
    }

    @Test
    void again_changes_nothing() {
      proceeding().given(REGISTERED).when(register(SECTIONS, HERE)).thenNothing();
    }

    @Test
    void of_another_case_needs_another_proceeding() {
      proceeding()
          .given(REGISTERED)
          .when(register(List.of("BNS 143"), HERE))
          .thenRejected(new ProceedingRejection.AlreadyRegistered());
      proceeding()
          .given(after(REGISTERED, closed(ClosingReason.DUPLICATE)))
          .when(register(SECTIONS, HERE))
          .thenRejected(new ProceedingRejection.AlreadyRegistered());
    }

    @Test
    void needs_sections_that_can_be_counted() {
      proceeding()
          .given(List.of())
          .when(register(List.of(), HERE))
          .thenRejected(new ProceedingRejection.ListEmpty("/sections"));
      proceeding()
          .given(List.of())
          .when(register(List.of("section 370"), HERE))
          .thenRejected(new ProceedingRejection.SectionMalformed("/sections"));
      proceeding()
          .given(List.of())
          .when(register(IntStream.rangeClosed(1, 51).mapToObj("IPC %d"::formatted).toList(), HERE))
          .thenRejected(new ProceedingRejection.LimitReached("sections", Checks.SECTIONS_MAX));
    }

    @Test
    void takes_sections_as_the_law_writes_them() {
      List<String> real = List.of("IPC 376DA", "IPC 376(2)(n)", "BNS 143(4)", "POCSO 6");
      proceeding()
          .given(List.of())
          .when(register(real, HERE))
          .then(new FirRegistered(FIR_DAY, ASHA, real, HERE, firNumber(), false, Optional.empty()));
    }

    @Test
    void needs_codes_of_state_and_district() {
      proceeding()
          .given(List.of())
          .when(register(SECTIONS, new Jurisdiction("West Bengal", "kolkata")))
          .thenRejected(new ProceedingRejection.CodeMalformed("/jurisdiction/state"));
      proceeding()
          .given(List.of())
          .when(register(SECTIONS, new Jurisdiction("west-bengal", "")))
          .thenRejected(new ProceedingRejection.CodeMalformed("/jurisdiction/district"));
    }

    private static ProceedingCommand register(List<String> sections, Jurisdiction at) {
      return new ProceedingCommand.RegisterFir(
          FIR_DAY, ASHA, sections, at, firNumber(), false, Optional.empty());
    }
  }

  @Test
  void nothing_comes_before_the_fir() {
    proceeding()
        .given(List.of())
        .when(new ProceedingCommand.RecordStatement(FIR_DAY, StatementKind.MAGISTRATE))
        .thenRejected(new ProceedingRejection.NotBegun());
    proceeding()
        .given(List.of())
        .when(
            new ProceedingCommand.TransferInvestigation(
                FIR_DAY, InvestigatingUnit.AHTU, Optional.empty()))
        .thenRejected(new ProceedingRejection.NotBegun());
  }

  @Nested
  class TransferFir {

    private static final ProceedingCommand HOME =
        new ProceedingCommand.TransferFir(NAMING_DAY, HERE, firNumber());
    private static final ProceedingEvent WENT_HOME =
        new FirTransferred(NAMING_DAY, HERE, firNumber());

    @Test
    void brings_a_zero_fir_to_the_station_with_jurisdiction() {
      proceeding().given(registeredAsZero()).when(HOME).then(WENT_HOME);
      proceeding()
          .given(registeredAsZero(), WENT_HOME)
          .thenState(
              state -> {
                assertThat(state.file().isZeroFir()).isFalse();
                assertThat(state.file().investigator().orElseThrow().jurisdiction())
                    .isEqualTo(HERE);
              });
    }

    @Test
    void again_changes_nothing() {
      proceeding().given(registeredAsZero(), WENT_HOME).when(HOME).thenNothing();
    }

    @Test
    void is_for_a_zero_fir_only() {
      proceeding().given(REGISTERED).when(HOME).thenRejected(new ProceedingRejection.NotAZeroFir());
      proceeding()
          .given(registeredAsZero(), WENT_HOME)
          .when(new ProceedingCommand.TransferFir(LATER, THERE, Optional.empty()))
          .thenRejected(new ProceedingRejection.NotAZeroFir());
    }

    @Test
    void comes_after_the_fir() {
      proceeding()
          .given(registeredAsZero())
          .when(new ProceedingCommand.TransferFir(EARLY, HERE, Optional.empty()))
          .thenRejected(tooEarly(Milestone.FIR));
    }
  }
}

package org.dhruva.contracts.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dhruva.contracts.AllEvents;
import org.junit.jupiter.api.Test;

/** The gate: no build passes with a contract that breaks what was promised. */
class ContractsTest {

  private final ContractGate gate =
      new ContractGate(Path.of("").toAbsolutePath(), AllEvents.BY_SERVICE);

  @Test
  void stored_names_follow_their_service_and_hold_no_class_name() {
    assertThat(gate.names()).isEmpty();
  }

  @Test
  void schemas_are_those_of_the_records_and_released_ones_stay() {
    assertThat(gate.schemas()).isEmpty();
  }

  @Test
  void every_golden_sample_can_still_be_read() {
    assertThat(gate.samples()).isEmpty();
  }

  @Test
  void personal_texts_are_sealed() {
    assertThat(gate.sealing()).isEmpty();
  }

  @Test
  void the_asyncapi_document_lists_what_is_registered() {
    assertThat(gate.asyncApi()).isEmpty();
  }
}

package org.dhruva.contracts.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.Test;

/** A claim begun before the day of the offence was asked for is still read. */
class ClaimDraftedTest {

  @Test
  void the_first_version_becomes_a_draft_whose_offence_day_is_not_known() throws IOException {
    JsonNode payload =
        new ObjectMapper()
            .readTree(Path.of("samples/compensation/compensation.claim-drafted.v1.json").toFile())
            .path("payload");
    SurvivorId survivor = SurvivorId.parse(payload.path("survivor").asText());

    Event event =
        new EventCodec(ClaimEvents.TYPES)
            .decode(
                "compensation.claim-drafted.v1",
                payload.toString().getBytes(StandardCharsets.UTF_8),
                Optional.of(survivor),
                new UUID(0, 1));

    assertThat(event)
        .isInstanceOfSatisfying(
            ClaimEvent.ClaimDrafted.class,
            drafted -> {
              assertThat(drafted.on()).hasToString(payload.path("on").asText());
              assertThat(drafted.survivor()).isEqualTo(survivor);
              assertThat(drafted.scheme()).isEqualTo(payload.path("scheme").asText());
              assertThat(drafted.offenceOn()).isEmpty();
            });
    assertThat(ClaimEvents.TYPES.of(event).name()).isEqualTo("compensation.claim-drafted.v2");
  }
}

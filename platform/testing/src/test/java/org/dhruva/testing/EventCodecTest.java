package org.dhruva.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.eventstore.codec.UndecodableEvent;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Test;

class EventCodecTest {

  record Granted(CivilDate on, Money amount, Optional<String> remark, List<String> reasons)
      implements DatedEvent {}

  private static final String NAME = "sample.granted.v1";
  private static final UUID ID = UUID.randomUUID();

  private final EventCodec codec =
      new EventCodec(EventTypes.builder().current(NAME, Granted.class).build());

  @Test
  void the_stored_bytes_are_these() {
    Granted event =
        new Granted(
            CivilDate.parse("2019-09-15~"), Money.rupees(10), Optional.empty(), List.of("minimum"));

    assertThat(text(event))
        .isEqualTo(
            "{\"on\":\"2019-09-15~\",\"amount\":{\"paise\":1000,\"currency\":\"INR\"},"
                + "\"reasons\":[\"minimum\"]}");
    assertThat(decode(text(event))).isEqualTo(event);
  }

  @Test
  void a_missing_an_unknown_and_a_malformed_field_are_refused_without_quoting_them() {
    List<String> bad =
        List.of(
            "{\"on\":\"2019-09-15\",\"reasons\":[]}",
            "{\"on\":\"2019-09-15\",\"amount\":{\"paise\":1,\"currency\":\"INR\"},\"reasons\":[],\"secret\":1}",
            "{\"on\":\"secret\",\"amount\":{\"paise\":1,\"currency\":\"INR\"},\"reasons\":[]}",
            "secret",
            "");

    assertThat(bad)
        .allSatisfy(
            payload ->
                assertThatThrownBy(() -> decode(payload))
                    .isInstanceOf(UndecodableEvent.class)
                    .hasMessageContaining(NAME)
                    .hasMessageNotContaining("secret")
                    .hasNoCause());
  }

  @Test
  void an_unknown_name_is_refused() {
    assertThatThrownBy(() -> codec.decode("sample.other.v1", new byte[0], Optional.empty(), ID))
        .isInstanceOf(UndecodableEvent.class);
  }

  private String text(Granted event) {
    return new String(
        codec.encode(event, Optional.empty(), ID, Sealer.none()), StandardCharsets.UTF_8);
  }

  private Object decode(String payload) {
    return codec.decode(NAME, payload.getBytes(StandardCharsets.UTF_8), Optional.empty(), ID);
  }
}

package org.dhruva.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventTypesTest {

  record Begun(CivilDate on, String scheme) implements DatedEvent {}

  record BegunV1(CivilDate on) implements DatedEvent {}

  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);

  @Test
  void a_retired_version_is_read_as_the_current_one() {
    EventTypes types =
        EventTypes.builder()
            .current("sample.begun.v2", Begun.class)
            .retired("sample.begun.v1", BegunV1.class, v1 -> new Begun(v1.on(), "unknown"))
            .build();

    assertThat(types.named("sample.begun.v1").orElseThrow().upcast().apply(new BegunV1(DAY)))
        .isEqualTo(new Begun(DAY, "unknown"));
    assertThat(types.of(new Begun(DAY, "x")).name()).isEqualTo("sample.begun.v2");
    assertThatThrownBy(() -> types.of(new BegunV1(DAY)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_name_stands_for_one_record_and_says_its_version() {
    EventTypes.Builder types = EventTypes.builder().current("sample.begun.v2", Begun.class);

    assertThatThrownBy(() -> types.current("sample.begun.v2", BegunV1.class))
        .hasMessageContaining("registered twice");
    assertThatThrownBy(() -> types.current("sample.begun.v3", Begun.class))
        .hasMessageContaining("two current names");
    assertThatThrownBy(() -> types.current("SampleBegun", BegunV1.class))
        .hasMessageContaining("not a stored name");
  }

  @Test
  void a_record_that_two_services_share_is_written_under_the_name_of_one() {
    EventTypes one = EventTypes.builder().current("one.begun.v1", Begun.class).build();
    EventTypes other = EventTypes.builder().current("other.begun.v1", Begun.class).build();
    EventTypes both = one.and(other);

    assertThat(one.of(new Begun(DAY, "x")).name()).isEqualTo("one.begun.v1");
    assertThat(both.named("one.begun.v1")).isPresent();
    assertThat(both.named("other.begun.v1")).isPresent();
    assertThatThrownBy(() -> both.of(new Begun(DAY, "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("several names");
    assertThatThrownBy(() -> one.and(one)).hasMessageContaining("registered twice");
  }
}

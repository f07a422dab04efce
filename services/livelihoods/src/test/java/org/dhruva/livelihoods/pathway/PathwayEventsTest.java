package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.IncomeRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvents;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.EventTypes.EventType;
import org.junit.jupiter.api.Test;

/** How events are named and stored. */
class PathwayEventsTest {

  private static final UUID ID = UUID.fromString("0190a4f2-7c11-7d3e-9b52-1f0c8a6d4e22");

  private final EventCodec codec = new EventCodec(PathwayEvents.TYPES);

  private static Stream<Class<?>> events() {
    return Arrays.stream(PathwayEvent.class.getPermittedSubclasses()).filter(Class::isRecord);
  }

  @Test
  void every_event_has_a_stored_name_and_one_command_that_leads_to_it() {
    assertThat(PathwayEvents.TYPES.all())
        .extracting(EventType::record)
        .containsExactlyInAnyOrderElementsOf(
            events()
                .<Class<? extends PathwayEvent>>map(e -> e.asSubclass(PathwayEvent.class))
                .toList());
    assertThat(PathwayCommand.class.getPermittedSubclasses()).hasSameSizeAs(events().toArray());
  }

  @Test
  void a_month_is_stored_as_year_and_month() {
    IncomeRecorded income =
        new IncomeRecorded(day("2021-06-01~"), YearMonth.of(2021, 5), rupees(-42), Owner.GROUP);

    byte[] stored = codec.encode(income, Optional.empty(), ID, Sealer.none());

    assertThat(new String(stored, StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"on\":\"2021-06-01~\",\"month\":\"2021-05\","
                + "\"amount\":{\"paise\":-4200,\"currency\":\"INR\"},\"of\":\"GROUP\"}");
    assertThat(codec.decode("livelihoods.income-recorded.v1", stored, Optional.empty(), ID))
        .isEqualTo(income);
  }
}

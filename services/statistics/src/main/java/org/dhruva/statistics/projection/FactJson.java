package org.dhruva.statistics.projection;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.List;
import java.util.Map;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.statistics.cases.ClaimFact;
import org.dhruva.statistics.cases.ClockFact;
import org.dhruva.statistics.cases.Correction;
import org.dhruva.statistics.cases.Entry;
import org.dhruva.statistics.cases.Fact;
import org.dhruva.statistics.cases.PathwayFact;
import org.dhruva.statistics.cases.ProceedingFact;
import org.dhruva.statistics.cases.StayFact;

/** Facts as they are stored. Thread-safe. */
final class FactJson {

  static final Map<String, Class<? extends Fact>> KINDS =
      Map.ofEntries(
          Map.entry("correction", Correction.class),
          Map.entry("claim-filed", ClaimFact.Filed.class),
          Map.entry("claim-awarded", ClaimFact.Awarded.class),
          Map.entry("claim-rejected", ClaimFact.Rejected.class),
          Map.entry("claim-appeal-decided", ClaimFact.AppealDecided.class),
          Map.entry("claim-received", ClaimFact.Received.class),
          Map.entry("claim-withdrawn", ClaimFact.Withdrawn.class),
          Map.entry("claim-closed", ClaimFact.Closed.class),
          Map.entry("claim-reopened", ClaimFact.Reopened.class),
          Map.entry("proceeding-located", ProceedingFact.Located.class),
          Map.entry("proceeding-named", ProceedingFact.Named.class),
          Map.entry("proceeding-charge-sheeted", ProceedingFact.ChargeSheeted.class),
          Map.entry("proceeding-charged", ProceedingFact.Charged.class),
          Map.entry("proceeding-judged", ProceedingFact.Judged.class),
          Map.entry("proceeding-discharged", ProceedingFact.Discharged.class),
          Map.entry("proceeding-dropped", ProceedingFact.Dropped.class),
          Map.entry("proceeding-compounded", ProceedingFact.Compounded.class),
          Map.entry("proceeding-abated", ProceedingFact.Abated.class),
          Map.entry("proceeding-appeal-decided", ProceedingFact.AppealDecided.class),
          Map.entry("proceeding-closed", ProceedingFact.Closed.class),
          Map.entry("proceeding-reopened", ProceedingFact.Reopened.class),
          Map.entry("stay-admitted", StayFact.Admitted.class),
          Map.entry("stay-transferred", StayFact.Transferred.class),
          Map.entry("stay-petitioned", StayFact.Petitioned.class),
          Map.entry("stay-released", StayFact.Released.class),
          Map.entry("stay-brought-home", StayFact.BroughtHome.class),
          Map.entry("stay-went-away", StayFact.WentAway.class),
          Map.entry("stay-came-back", StayFact.CameBack.class),
          Map.entry("stay-died", StayFact.Died.class),
          Map.entry("stay-closed", StayFact.Closed.class),
          Map.entry("pathway-started", PathwayFact.Started.class),
          Map.entry("pathway-stopped", PathwayFact.Stopped.class),
          Map.entry("pathway-resumed", PathwayFact.Resumed.class),
          Map.entry("pathway-closed", PathwayFact.Closed.class),
          Map.entry("pathway-reopened", PathwayFact.Reopened.class),
          Map.entry("clock-expired", ClockFact.Expired.class),
          Map.entry("clock-withdrawn", ClockFact.Withdrawn.class));

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Named {}

  private static final ObjectMapper MAPPER = mapper();

  private FactJson() {}

  static String write(List<Entry> entries) {
    try {
      return MAPPER.writeValueAsString(entries);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("facts cannot be written", e);
    }
  }

  static List<Entry> read(String json) {
    try {
      return List.of(MAPPER.readValue(json, Entry[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored facts cannot be read", e);
    }
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper = EventCodec.payloadMapper().addMixIn(Fact.class, Named.class);
    KINDS.forEach((name, kind) -> mapper.registerSubtypes(new NamedType(kind, name)));
    return mapper;
  }
}

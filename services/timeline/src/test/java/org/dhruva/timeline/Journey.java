package org.dhruva.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;

/**
 * What happened to an invented survivor, retold from a case that was reported in public.
 *
 * @param asOf the day on which somebody looks
 * @param cases the events of each case, by service
 */
record Journey(SurvivorId survivor, CivilDate asOf, Map<String, List<Event>> cases) {

  static Journey of(CivilDate asOf) {
    return new Journey(new SurvivorId(UUID.randomUUID()), asOf, new LinkedHashMap<>());
  }

  Journey in(String service, Event... events) {
    cases.put(service, List.of(events));
    return this;
  }
}

package org.dhruva.contracts;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhruva.contracts.clock.ClockEvents;
import org.dhruva.contracts.compensation.ClaimEvents;
import org.dhruva.contracts.legal.ProceedingEvents;
import org.dhruva.contracts.livelihoods.PathwayEvents;
import org.dhruva.contracts.people.LookEvents;
import org.dhruva.contracts.people.SurvivorEvents;
import org.dhruva.contracts.shelter.StayEvents;
import org.dhruva.kernel.EventTypes;

/** The registries of all services, for whoever reads more than one: projections, and the gate. */
public final class AllEvents {

  /** By service; the service's name is also the first part of each stored name. */
  public static final SortedMap<String, EventTypes> BY_SERVICE =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "compensation", ClaimEvents.TYPES.and(ClockEvents.of("compensation")),
                  "legal", ProceedingEvents.TYPES.and(ClockEvents.of("legal")),
                  "livelihoods", PathwayEvents.TYPES.and(ClockEvents.of("livelihoods")),
                  "people", SurvivorEvents.TYPES.and(LookEvents.TYPES),
                  "shelter", StayEvents.TYPES.and(ClockEvents.of("shelter")))));

  /** All of them as one registry. */
  public static final EventTypes TYPES =
      BY_SERVICE.values().stream().reduce(EventTypes.builder().build(), EventTypes::and);

  private AllEvents() {}
}

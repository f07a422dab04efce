package org.dhruva.shelter.http;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dhruva.access.Caller;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.law.StayClocks;
import org.dhruva.contracts.law.WayHome;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.contracts.shelter.StayEvent.Speaker;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvents;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.Asked;
import org.dhruva.recording.CaseKind;
import org.dhruva.recording.letter.Particular;
import org.dhruva.shelter.custody.Catalogue;
import org.dhruva.shelter.stay.Stay;
import org.dhruva.shelter.stay.StayCommand;
import org.dhruva.shelter.stay.StayDecider;
import org.dhruva.shelter.stay.StayRejection;

/** What a stay is to the platform. */
public final class StayCase implements CaseKind<StayCommand, Stay, StayEvent, StayRejection> {

  private final Catalogue catalogue;
  private final InstantSource clock;

  public StayCase(Catalogue catalogue, InstantSource clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "stay";
  }

  @Override
  public Decider<StayCommand, Stay, StayEvent, StayRejection> decider() {
    return new StayDecider();
  }

  @Override
  public Class<StayCommand> commands() {
    return StayCommand.class;
  }

  @Override
  public Class<StayEvent> events() {
    return StayEvent.class;
  }

  @Override
  public EventTypes types() {
    return StayEvents.TYPES;
  }

  @Override
  public Class<StayCommand.Admit> beginning() {
    return StayCommand.Admit.class;
  }

  @Override
  public SurvivorId survivorOf(StayCommand beginning) {
    return ((StayCommand.Admit) beginning).survivor();
  }

  @Override
  public Set<Class<? extends StayCommand>> possible(Stay stay, Instant now) {
    return stay.possible();
  }

  @Override
  public Object facts(Stay stay, Caller caller) {
    return StayFacts.of(stay, catalogue, CivilDate.at(clock.instant()));
  }

  @Override
  public List<Particular> particulars(Stay stay) {
    SurvivorAdmitted admission = stay.file().admission().orElseThrow();
    List<Particular> particulars = new ArrayList<>();
    admission.home().name().ifPresent(name -> particulars.add(Particular.personal("Home", name)));
    particulars.add(Particular.of("State", Office.plainName(admission.home().state())));
    particulars.add(Particular.of("There since", admission.on()));
    stay.file()
        .standingOrder()
        .ifPresent(
            order -> {
              particulars.add(Particular.of("Order under", order.section()));
              particulars.add(Particular.of("Order of", order.madeOn()));
              particulars.add(Particular.of("Last day of the order", order.lastDay()));
            });
    return List.copyOf(particulars);
  }

  @Override
  public List<Clock> clocks(Stay stay) {
    return StayClocks.of(stay.file().entries());
  }

  @Override
  public Map<String, Set<Class<? extends StayCommand>>> duties() {
    Map<String, Set<Class<? extends StayCommand>>> duties = new HashMap<>();
    duties.put(
        StayClocks.ADMISSION, Set.of(StayCommand.Produce.class, StayCommand.OrderCustody.class));
    duties.put(
        StayClocks.CUSTODY, Set.of(StayCommand.Release.class, StayCommand.OrderCustody.class));
    duties.put(StayClocks.HOME_INQUIRY, Set.of(StayCommand.RecordHomeInquiry.class));
    duties.put(StayClocks.PETITION, Set.of(StayCommand.DecidePetition.class));
    duties.put(StayClocks.REPORT, Set.of(StayCommand.ReceiveReport.class));
    duties.put(
        StayClocks.CHILD_INQUIRY,
        Set.of(
            StayCommand.OrderPlacement.class,
            StayCommand.OrderRestoration.class,
            StayCommand.OrderRelease.class));
    duties.put(StayClocks.REPATRIATION, Set.of(StayCommand.CompleteRestoration.class));
    duties.put(StayClocks.FOLLOW_UP, Set.of(StayCommand.RecordFollowUp.class));
    for (RestorationKind way : RestorationKind.values()) {
      duties.put(WayHome.of(way).duty(), Set.of(StayCommand.CompleteRestorationStep.class));
    }
    return Map.copyOf(duties);
  }

  /** Who answers is the token's word, not the sender's. */
  @Override
  public Map<String, Function<Asked<Stay>, Object>> filledIn() {
    return Map.of(
        "answeredBy", asked -> Speaker.valueOf(asked.actor().role().toUpperCase(Locale.ROOT)));
  }

  @Override
  public Class<StayFacts> factsType() {
    return StayFacts.class;
  }
}

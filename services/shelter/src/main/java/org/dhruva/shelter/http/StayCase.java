package org.dhruva.shelter.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhruva.access.Caller;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.law.StayClocks;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvents;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.CaseKind;
import org.dhruva.recording.letter.Particular;
import org.dhruva.shelter.stay.Stay;
import org.dhruva.shelter.stay.StayCommand;
import org.dhruva.shelter.stay.StayDecider;
import org.dhruva.shelter.stay.StayRejection;

/** What a stay is to the platform. */
public final class StayCase implements CaseKind<StayCommand, Stay, StayEvent, StayRejection> {

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
    return StayFacts.of(stay);
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
    return Map.of(
        StayClocks.ADMISSION, Set.of(StayCommand.Produce.class, StayCommand.OrderCustody.class),
        StayClocks.CUSTODY, Set.of(StayCommand.Release.class, StayCommand.OrderCustody.class),
        StayClocks.HOME_INQUIRY, Set.of(StayCommand.RecordHomeInquiry.class),
        StayClocks.PETITION, Set.of(StayCommand.DecidePetition.class));
  }

  @Override
  public Class<StayFacts> factsType() {
    return StayFacts.class;
  }
}

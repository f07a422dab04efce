package org.dhruva.people.http;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvents;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.people.account.Accounts;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorCommand;
import org.dhruva.people.survivor.SurvivorDecider;
import org.dhruva.people.survivor.SurvivorRejection;
import org.dhruva.recording.Asked;
import org.dhruva.recording.CaseKind;

/** What a survivor's own record is to the platform. Its id is her pseudonym. */
public final class SurvivorCase
    implements CaseKind<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> {

  private final Accounts accounts;
  private final InstantSource clock;

  public SurvivorCase(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "record";
  }

  @Override
  public Decider<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> decider() {
    return new SurvivorDecider();
  }

  @Override
  public Class<SurvivorCommand> commands() {
    return SurvivorCommand.class;
  }

  @Override
  public Class<SurvivorEvent> events() {
    return SurvivorEvent.class;
  }

  @Override
  public EventTypes types() {
    return SurvivorEvents.TYPES;
  }

  @Override
  public Class<SurvivorCommand.Enrol> beginning() {
    return SurvivorCommand.Enrol.class;
  }

  @Override
  public SurvivorId survivorOf(SurvivorCommand beginning) {
    return ((SurvivorCommand.Enrol) beginning).survivor();
  }

  @Override
  public Set<Class<? extends SurvivorCommand>> possible(Survivor survivor, Instant now) {
    return survivor.possible(now);
  }

  @Override
  public Object facts(Survivor survivor, Caller caller) {
    return switch (survivor) {
      case Survivor.Enrolled her -> SurvivorFacts.of(her, caller, clock.instant());
      case Survivor.None _ -> throw new IllegalStateException("a record begins with enrolment");
    };
  }

  @Override
  public Class<SurvivorFacts> factsType() {
    return SurvivorFacts.class;
  }

  /** An account is held for her before her record says that it is hers. */
  @Override
  public Uni<Optional<SurvivorRejection>> objection(SurvivorCommand command, UUID survivor) {
    Optional<String> account =
        switch (command) {
          case SurvivorCommand.Enrol enrol -> enrol.linkedTo();
          case SurvivorCommand.LinkAccount link -> Optional.of(link.account());
          default -> Optional.empty();
        };
    return account
        .map(
            name ->
                accounts
                    .hold(name, new SurvivorId(survivor))
                    .map(
                        held ->
                            held
                                ? Optional.<SurvivorRejection>empty()
                                : Optional.<SurvivorRejection>of(
                                    new SurvivorRejection.AccountTaken())))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  /** Who gave her word, when, and for which record: never taken from a body. */
  @Override
  public Map<String, Function<Asked<Survivor>, Object>> filledIn() {
    return Map.of(
        "survivor", Asked::caseId,
        "at", Asked::now,
        "given",
            asked -> isHerself(asked.actor()) ? Given.SHE_HERSELF : Given.IN_PERSON_RECORDED_BY,
        "by", asked -> asked.actor().id(),
        "recordedBy", asked -> Optional.of(asked.actor()).filter(a -> !isHerself(a)).map(Actor::id),
        "linkedTo",
            asked -> Optional.of(asked.actor()).filter(SurvivorCase::isHerself).map(Actor::id));
  }

  private static boolean isHerself(Actor actor) {
    return actor.role().equals(Roles.SURVIVOR);
  }
}

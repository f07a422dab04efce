package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Sealed;

/** Random proceedings: whatever is possible is tried, and what was accepted can be read again. */
class ProceedingWalkTest {

  private static final int COMMANDS = 80;
  private static final CivilDate FROM = CivilDate.of(2019, 1, 1);
  private static final int WEEKS_BACK_MAX = 5;

  @Property(tries = 400, seed = "20261124")
  void what_was_accepted_folds_to_the_same_state_and_never_contradicts_itself(@ForAll long seed) {
    ProceedingDecider decider = new ProceedingDecider();
    Walk walk = new Walk(new Random(seed));
    List<ProceedingEvent> history = new ArrayList<>();
    Proceeding proceeding = decider.initial();
    for (int step = 0; step < COMMANDS; step++) {
      ProceedingCommand command = walk.command(proceeding, step);
      switch (decider.decide(command, proceeding)) {
        case Outcome.Accepted<ProceedingEvent, ProceedingRejection>(var events) -> {
          assertThat(proceeding.possible()).contains(command.getClass());
          history.addAll(events);
          proceeding = decider.fold(proceeding, events);
          isSane(proceeding.file());
        }
        case Outcome.Rejected<ProceedingEvent, ProceedingRejection>(var why) ->
            assertThat(why.message()).endsWith(".");
        case Outcome.Nothing<ProceedingEvent, ProceedingRejection>() ->
            assertThat(history).isNotEmpty();
      }
    }
    assertThat(decider.fold(decider.initial(), history)).isEqualTo(proceeding);
  }

  private static void isSane(ProceedingFile file) {
    assertThat(file.stage()).isNotNull();
    assertThat(file.outcomes().values().stream().mapToInt(Integer::intValue).sum())
        .isLessThanOrEqualTo(file.accused().size());
    assertThat(file.accused())
        .allSatisfy(
            accused -> {
              assertThat(accused.sentence().isEmpty() || accused.isConvicted()).isTrue();
              assertThat(accused.isOnTrial() && accused.outcome().isPresent()).isFalse();
            });
    assertThat(file.openAppeals()).allSatisfy(a -> assertThat(a.undecided()).isNotEmpty());
  }

  /**
   * Makes commands of records out of their components, each by its name or its type, so that a new
   * command takes part without being listed here.
   */
  private static final class Walk {

    private final Random random;
    private CivilDate today = FROM;
    private ProceedingFile file = ProceedingFile.EMPTY;

    Walk(Random random) {
      this.random = random;
    }

    /** Mostly one that is possible, to get far; sometimes any, to see that it is refused. */
    ProceedingCommand command(Proceeding proceeding, int step) {
      file = proceeding.file();
      today = day(step);
      List<Class<? extends ProceedingCommand>> possible = List.copyOf(proceeding.possible());
      Class<?> kind =
          random.nextInt(8) == 0
              ? any(ProceedingCommand.class.getPermittedSubclasses())
              : possible.get(random.nextInt(possible.size()));
      return (ProceedingCommand) record(kind);
    }

    /** Mostly forward, sometimes late, sometimes only about. */
    private CivilDate day(int step) {
      int weeks = step + random.nextInt(2 * WEEKS_BACK_MAX) - WEEKS_BACK_MAX / 2;
      return new CivilDate(FROM.day().plusWeeks(weeks), random.nextInt(4) == 0);
    }

    private Object record(Class<?> kind) {
      RecordComponent[] components = kind.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return kind.getDeclaredConstructor(types)
            .newInstance(
                Arrays.stream(components)
                    .map(c -> value(c.getName(), c.getGenericType()))
                    .toArray());
      } catch (ReflectiveOperationException e) {
        throw new AssertionError("no sample of " + kind, e);
      }
    }

    private Object value(String name, Type type) {
      if (type instanceof ParameterizedType generic) {
        return parameterized(name, generic);
      }
      Class<?> kind = (Class<?>) type;
      if (kind.isEnum()) {
        return any(kind.getEnumConstants());
      }
      return switch (kind.getSimpleName()) {
        case "String" -> label();
        case "int", "Integer" -> number(name);
        case "boolean" -> random.nextInt(3) == 0;
        case "CivilDate" -> name.equals("on") ? today : day(random.nextInt(COMMANDS));
        case "SurvivorId" -> ASHA;
        case "Money" -> Money.rupees(random.nextInt(20) * 1_000L);
        case "LocalTime" -> java.time.LocalTime.NOON;
        case "Jurisdiction" -> random.nextBoolean() ? HERE : THERE;
        default -> record(kind);
      };
    }

    private Object parameterized(String name, ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      if (name.equals("courtWords")) {
        return Optional.empty(); // as when they were read
      }
      if (generic.getRawType() == Optional.class) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(name, inner));
      }
      if (generic.getRawType() == Sealed.class) {
        return Sealed.of(
            switch (name) {
              case "firNumber" -> "123/2018";
              case "cnr" -> "WBSP010012342018";
              default -> "in her words";
            });
      }
      if (name.equals("sections")) {
        return random.nextInt(3) == 0 ? List.of() : SECTIONS;
      }
      return Stream.generate(() -> value(name, inner)).limit(random.nextInt(3)).toList();
    }

    private int number(String name) {
      return switch (name) {
        case "years" -> random.nextInt(12);
        case "months" -> random.nextInt(13);
        default -> 1 + random.nextInt(file.size() + 1);
      };
    }

    private String label() {
      return "A" + (1 + random.nextInt(file.accused().size() + 1));
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }
  }
}

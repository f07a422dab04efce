package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Test;

/** A refusal tells somebody at a form what to do, and at which of its fields. */
class StayRejectionTest {

  private static final String SOME_FIELD = "/on";

  @Test
  void each_points_at_a_field_that_a_form_has_or_at_none() {
    Set<String> fields =
        Arrays.stream(StayCommand.class.getPermittedSubclasses())
            .flatMap(command -> Arrays.stream(command.getRecordComponents()))
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    assertThat(all())
        .allSatisfy(
            rejection ->
                assertThat(rejection.field().map(field -> field.split("/")[1]).stream())
                    .as(rejection.code())
                    .isSubsetOf(fields));
  }

  /** What is about the stay as a whole: there is nothing at the form to change. */
  @Test
  void only_what_is_about_the_whole_stay_points_at_no_field() {
    assertThat(all())
        .filteredOn(rejection -> rejection.field().isEmpty())
        .extracting(rejection -> rejection.getClass().getSimpleName())
        .containsExactlyInAnyOrder(
            "NotAdmitted",
            "AlreadyAdmitted",
            "AlreadyAway",
            "NotAway",
            "NotYetLeft",
            "HasLeft",
            "HasDied",
            "IsClosed",
            "AlreadyReleased",
            "AlreadyAdult",
            "RestorationBegan",
            "NoRestorationUnderWay",
            "RestorationStepNotDone",
            "NoPetitionPending",
            "NoReportAwaited",
            "LimitReached");
  }

  private static List<StayRejection> all() {
    return Arrays.stream(StayRejection.class.getPermittedSubclasses())
        .map(StayRejectionTest::example)
        .toList();
  }

  private static StayRejection example(Class<?> kind) {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return (StayRejection)
          kind.getDeclaredConstructor(types)
              .newInstance(Arrays.stream(types).map(StayRejectionTest::value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("no example of " + kind, e);
    }
  }

  private static Object value(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "int" -> 2;
      case "CivilDate" -> CivilDate.of(2021, 3, 4);
      case "StayRejection" -> new StayRejection.HasDied();
      default -> SOME_FIELD;
    };
  }
}

package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStep;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Test;

/** A refusal tells somebody at a form what to do, and at which of its fields. */
class ProceedingRejectionTest {

  private static final String SOME_FIELD = "/on";

  @Test
  void each_points_at_a_field_that_a_form_has_or_at_none() {
    Set<String> fields =
        records(ProceedingCommand.class)
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

  /** What is about the case as a whole: there is nothing at the form to change. */
  @Test
  void only_what_is_about_the_whole_case_points_at_no_field() {
    assertThat(all())
        .filteredOn(rejection -> rejection.field().isEmpty())
        .extracting(rejection -> rejection.getClass().getSimpleName())
        .containsExactlyInAnyOrder(
            "NotBegun",
            "AlreadyReported",
            "AlreadyRegistered",
            "NotRegistered",
            "IsClosed",
            "IsOpen",
            "IsStopped",
            "CognizanceNotTaken",
            "CognizanceTakenBefore",
            "NotAZeroFir",
            "NobodyAccused",
            "NobodyUndecided",
            "NobodyToDischarge",
            "NobodyOnTrial",
            "NobodyAwaitsSentence",
            "NobodyOnBail",
            "NothingToAppealAgainst",
            "NoClosureReport",
            "NoPoliceReport",
            "NoProtectionRequested",
            "NoProtectionStands",
            "NoCounselActs",
            "NotExamined",
            "NoThreatReportOrdered",
            "NoDangerNoted",
            "NoSafeServiceRequested",
            "NoAppealOpen",
            "LimitReached");
  }

  private static List<ProceedingRejection> all() {
    return Arrays.stream(ProceedingRejection.class.getPermittedSubclasses())
        .map(ProceedingRejectionTest::example)
        .toList();
  }

  private static ProceedingRejection example(Class<?> kind) {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return (ProceedingRejection)
          kind.getDeclaredConstructor(types)
              .newInstance(Arrays.stream(types).map(ProceedingRejectionTest::value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("no example of " + kind, e);
    }
  }

  private static Object value(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "int" -> 2;
      case "Milestone" -> Milestone.FIR;
      case "RegistrationStep" -> RegistrationStep.REFUSED;
      case "ProceedingRejection" -> new ProceedingRejection.IsClosed();
      default -> SOME_FIELD;
    };
  }

  private static Stream<Class<?>> records(Class<?> kind) {
    return kind.isRecord()
        ? Stream.of(kind)
        : Arrays.stream(kind.getPermittedSubclasses()).flatMap(ProceedingRejectionTest::records);
  }
}

package org.dhruva.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.dhruva.architecture.House.packages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What code must not do, wherever it is. */
final class CodeRules {

  private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";
  private static final String DRAWER = "(Manager|Helper|Utils?|Impl|Dto)";

  private CodeRules() {}

  /** For what runs in production. */
  static List<ArchRule> ofMain(House house) {
    return List.of(
        noClasses()
            .that(house.pure())
            .should()
            .accessTargetWhere(readsTimeOrChance())
            .as("pure code reads no clock and draws no lots")
            .because("time and ids arrive in the command"),
        noClasses()
            .that()
            .resideInAnyPackage(house.platformPackages())
            .or()
            .resideInAnyPackage(house.servicePackages())
            .should(ACCESS_STANDARD_STREAMS)
            .as("platform and services do not print"),
        noClasses()
            .that()
            .resideInAnyPackage(house.platformPackages())
            .or()
            .resideInAnyPackage(house.servicePackages())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .as("logs go through the one logger of the services, not java.util.logging"),
        methods()
            .that()
            .areAnnotatedWith(OPERATION)
            .should(beDescribed())
            .as("an operation is described, or is another form of one that is")
            .because("who may ask is tested of what is described")
            .allowEmptyShould(true));
  }

  /** For tests. */
  static List<ArchRule> ofTests() {
    return List.of(
        noClasses()
            .should()
            .accessTargetWhere(sleeps())
            .as("tests do not sleep")
            .because("they wait for a condition"));
  }

  /** For all code. */
  static List<ArchRule> ofAll() {
    return List.of(
        noClasses()
            .should()
            .haveNameMatching(".*" + DRAWER)
            .as("no class is called Manager, Helper, Util, Impl or Dto"),
        noFields()
            .should()
            .haveNameMatching(".*" + DRAWER + "|manager|utils?|impl|dto")
            .as("no field is called manager, util, impl or dto"),
        noClasses()
            .should()
            .resideInAnyPackage(
                packages("*.common"), packages("*.util"), packages("*.core"), packages("*.misc"))
            .as("no package is a drawer"));
  }

  /** Another form answers at the same address, guarded as its class is. */
  private static ArchCondition<JavaMethod> beDescribed() {
    return new ArchCondition<>("be described") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean described =
            !isHidden(method)
                || (!isGuardedByItself(method)
                    && method.getOwner().getMethods().stream()
                        .anyMatch(
                            other ->
                                other.isAnnotatedWith(OPERATION)
                                    && !isHidden(other)
                                    && address(other).equals(address(method))
                                    && !isGuardedByItself(other)));
        events.add(new SimpleConditionEvent(method, described, method.getFullName()));
      }
    };
  }

  private static boolean isHidden(JavaMethod method) {
    return method
        .getAnnotationOfType(OPERATION)
        .get("hidden")
        .filter(Boolean.TRUE::equals)
        .isPresent();
  }

  private static boolean isGuardedByItself(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(each -> each.getRawType().getPackageName().equals("jakarta.annotation.security"));
  }

  private static Optional<Object> address(JavaMethod method) {
    return method.tryGetAnnotationOfType("jakarta.ws.rs.Path").flatMap(path -> path.get("value"));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTimeOrChance() {
    return DescribedPredicate.describe(
        "reads a clock or makes something at random",
        access -> {
          String owner = access.getTargetOwner().getFullName();
          String name = access.getName();
          return switch (owner) {
            case "java.util.Random", "java.util.concurrent.ThreadLocalRandom" -> true;
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.lang.Math" -> name.equals("random");
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            default ->
                owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
          };
        });
  }

  private static DescribedPredicate<JavaAccess<?>> sleeps() {
    return DescribedPredicate.describe(
        "sleeps",
        access ->
            access.getName().equals("sleep")
                && Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                    .contains(access.getTargetOwner().getFullName()));
  }
}

package org.dhruva.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.dhruva.architecture.House.packages;
import static org.dhruva.architecture.House.pureRoomOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who may see whom. */
final class DependencyRules {

  private static final DescribedPredicate<JavaClass> CLOCKS =
      resideInAPackage(packages("clocks")).and(resideOutsideOfPackage(packages("clocks.yaml")));

  /** What a register is, as pure as the rules of a service. */
  private static final DescribedPredicate<JavaClass> REGISTERS =
      resideInAPackage(packages("imports.register"));

  private final House house;

  private DependencyRules(House house) {
    this.house = house;
  }

  static List<ArchRule> of(House house) {
    DependencyRules rules = new DependencyRules(house);
    return Stream.concat(
            Stream.of(
                rules.kernel(),
                rules.clocks(),
                rules.registers(),
                rules.contracts(),
                rules.law(),
                rules.platformKnowsNoService(),
                rules.platformKnowsNoContract(),
                rules.accessKnowsOnlyPeople(),
                rules.recordingKnowsNoCase(),
                rules.servicesAreSeparate(),
                rules.wiringIsSeenByNobody(),
                rules.viewsAreFedAndAsked(),
                rules.reactionsSpeakInCommands(),
                rules.httpIsThin(),
                rules.statisticsCannotUnseal(),
                rules.onlyPeopleHoldKeys(),
                rules.noCycles()),
            house.recording().stream().map(rules::pureRooms))
        .toList();
  }

  private ArchRule kernel() {
    return classes()
        .that()
        .resideInAPackage(packages("kernel"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", packages("kernel"))
        .as("the kernel sees the JDK only");
  }

  private ArchRule clocks() {
    return classes()
        .that(CLOCKS)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", packages("kernel")).or(CLOCKS))
        .as("clocks see the JDK and the kernel only")
        .because("what reads their deadlines from a file has a room of its own");
  }

  private ArchRule registers() {
    return classes()
        .that(REGISTERS)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", packages("kernel")).or(REGISTERS))
        .allowEmptyShould(true)
        .as("what a register is sees the JDK and the kernel only")
        .because("a row becomes commands in the pure rooms of a service");
  }

  private ArchRule contracts() {
    return classes()
        .that(
            resideInAPackage(packages("contracts"))
                .and(resideOutsideOfPackage(packages("contracts.law"))))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", packages("kernel"), packages("contracts"))
                .and(resideOutsideOfPackage(packages("contracts.law"))))
        .as("events see the JDK and the kernel only")
        .because("they outlive every law and every library");
  }

  private ArchRule law() {
    return classes()
        .that()
        .resideInAPackage(packages("contracts.law"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", packages("kernel"), packages("clocks"), packages("contracts"))
        .as("the law sees events and clocks only");
  }

  private ArchRule pureRooms(String service) {
    return classes()
        .that(pureRoomOf(service))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", packages("kernel"), packages("contracts"))
                .or(CLOCKS)
                .or(REGISTERS)
                .or(pureRoomOf(service)))
        .as("the rules of %s see the JDK, the kernel and contracts only".formatted(service))
        .because("a decider is two pure functions; whatever it must know arrives in the command");
  }

  private ArchRule platformKnowsNoService() {
    return noClasses()
        .that()
        .resideInAnyPackage(house.platformPackages())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(house.servicePackages())
        .as("the platform knows no service");
  }

  private ArchRule platformKnowsNoContract() {
    return noClasses()
        .that(
            resideInAnyPackage(house.platformPackages())
                .and(resideOutsideOfPackages(packages("access"), packages("recording"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(packages("contracts"))
        .as("the platform knows nothing about cases")
        .because("only access, and recording above it, need the words in which she grants");
  }

  private ArchRule accessKnowsOnlyPeople() {
    return noClasses()
        .that()
        .resideInAnyPackage(packages("access"))
        .should()
        .dependOnClassesThat(
            resideInAPackage(packages("contracts"))
                .and(resideOutsideOfPackage(packages("contracts.people"))))
        .as("access knows of contracts only what she grants");
  }

  private ArchRule recordingKnowsNoCase() {
    return noClasses()
        .that()
        .resideInAnyPackage(packages("recording"))
        .should()
        .dependOnClassesThat(
            resideInAPackage(packages("contracts"))
                .and(
                    resideOutsideOfPackages(
                        "org.dhruva.contracts",
                        packages("contracts.people"),
                        packages("contracts.clock"),
                        packages("contracts.law"))))
        .as("recording knows of contracts what she grants, clocks, and the list of all events");
  }

  private ArchRule servicesAreSeparate() {
    return slices()
        .assignedFrom(
            assignment(
                "services",
                type ->
                    house.services().stream()
                        .filter(service -> resideInAPackage(packages(service)).test(type))
                        .findFirst()
                        .map(SliceIdentifier::of)
                        .orElseGet(SliceIdentifier::ignore)))
        .should()
        .notDependOnEachOther()
        .as("services do not see each other")
        .because("they meet in contracts, through events and HTTP");
  }

  private ArchRule wiringIsSeenByNobody() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(house.rooms("wiring"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(house.rooms("wiring"))
        .as("wiring sees the other rooms and is seen by none");
  }

  private ArchRule viewsAreFedAndAsked() {
    return noClasses()
        .that()
        .resideInAnyPackage(house.rooms("view"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(both(house.rooms("http"), house.rooms("reaction")))
        .allowEmptyShould(true)
        .as("views do not see who asks them");
  }

  private ArchRule reactionsSpeakInCommands() {
    return slices()
        .assignedFrom(
            assignment(
                "http and reaction",
                type ->
                    Stream.of("http", "reaction")
                        .filter(room -> resideInAnyPackage(house.rooms(room)).test(type))
                        .findFirst()
                        .map(SliceIdentifier::of)
                        .orElseGet(SliceIdentifier::ignore)))
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .as("requests and reactions do not see each other");
  }

  private ArchRule httpIsThin() {
    return noClasses()
        .that()
        .resideInAnyPackage(house.rooms("http"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            packages("eventstore.postgres"),
            packages("relay"),
            "java.sql..",
            "javax.sql..",
            "io.vertx.sqlclient..",
            "io.vertx.pgclient..",
            "io.vertx.mutiny.sqlclient..",
            "io.vertx.mutiny.pgclient..",
            "org.hibernate..",
            "org.apache.kafka..")
        .as("http is thin: it sees no database and no broker");
  }

  private ArchRule statisticsCannotUnseal() {
    return noClasses()
        .that()
        .resideInAPackage(packages("statistics"))
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAnyPackage(packages("privacy"), "com.google.crypto.tink..", "javax.crypto..")
        .allowEmptyShould(true)
        .as("statistics has no way to unseal");
  }

  private ArchRule onlyPeopleHoldKeys() {
    return noClasses()
        .that(
            resideInAnyPackage(house.servicePackages())
                .and(resideOutsideOfPackage(packages("people"))))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.dhruva.privacy.KeyEncryptionKeyFile")
        .as("only people holds the keys of survivors");
  }

  private ArchRule noCycles() {
    return slices()
        .assignedFrom(assignment("packages", type -> SliceIdentifier.of(type.getPackageName())))
        .should()
        .beFreeOfCycles()
        .as("packages have no cycles");
  }

  private static SliceAssignment assignment(
      String description, Function<JavaClass, SliceIdentifier> slice) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return slice.apply(type);
      }

      @Override
      public String getDescription() {
        return description;
      }
    };
  }

  private static String[] both(String[] some, String[] others) {
    return Stream.concat(Stream.of(some), Stream.of(others)).toArray(String[]::new);
  }
}

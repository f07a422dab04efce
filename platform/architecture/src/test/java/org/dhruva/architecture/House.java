package org.dhruva.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which parts there are, and which packages are theirs.
 *
 * @param platform names of the libraries that every service stands on
 * @param services names of the deployables
 * @param recording names of those services that record events of their own
 */
record House(Set<String> platform, Set<String> services, Set<String> recording) {

  private static final String ROOT = "org.dhruva.";

  /** Rooms in which a recording service meets the world; its other rooms are pure. */
  private static final Set<String> WORLDLY = Set.of("http", "reaction", "view", "wiring");

  /** Those that only one service has. */
  private static final Map<String, Set<String>> WORLDLY_TOO =
      Map.of("people", Set.of("account", "keys"), "compensation", Set.of("print"));

  /** What the pure rooms may use, and as pure as they. */
  private static final Set<String> PURE_PARTS = Set.of("kernel", "clocks", "contracts");

  /** As the build's modules have it; a service records events if they are in the contracts. */
  static House of(List<ReactorModule> modules) {
    Set<String> services = names(modules, "services");
    Path contracts =
        modules.getFirst().root().resolve("contracts/src/main/java/org/dhruva/contracts");
    Set<String> recording =
        services.stream()
            .filter(service -> Files.exists(contracts.resolve(service)))
            .collect(Collectors.toCollection(TreeSet::new));
    return new House(names(modules, "platform"), services, recording);
  }

  private static Set<String> names(List<ReactorModule> modules, String folder) {
    Set<String> names = new TreeSet<>();
    modules.stream()
        .filter(module -> module.isIn(folder) && module.mainClasses().isPresent())
        .map(ReactorModule::name)
        .forEach(names::add);
    return names;
  }

  /** The package of a part, and all below it. */
  static String packages(String part) {
    return ROOT + part + "..";
  }

  String[] platformPackages() {
    return platform.stream().map(House::packages).toArray(String[]::new);
  }

  String[] servicePackages() {
    return services.stream().map(House::packages).toArray(String[]::new);
  }

  /** A room of every service. */
  String[] rooms(String room) {
    return services.stream().map(service -> packages(service + "." + room)).toArray(String[]::new);
  }

  /** Whether a class is in a room of that service which knows no framework, clock or database. */
  static DescribedPredicate<JavaClass> pureRoomOf(String service) {
    Set<String> worldly = new TreeSet<>(WORLDLY);
    worldly.addAll(WORLDLY_TOO.getOrDefault(service, Set.of()));
    return resideInAPackage(packages(service))
        .and(
            resideOutsideOfPackages(
                worldly.stream()
                    .map(room -> packages(service + "." + room))
                    .toArray(String[]::new)))
        .as("pure rooms of " + service);
  }

  /** What must come out the same today and in ten years. */
  DescribedPredicate<JavaClass> pure() {
    List<DescribedPredicate<JavaClass>> parts =
        Stream.concat(
                Stream.concat(PURE_PARTS.stream(), Stream.of("imports.register"))
                    .map(part -> resideInAPackage(packages(part))),
                recording.stream().map(House::pureRoomOf))
            .toList();
    return DescribedPredicate.describe(
        "kernel, contracts and pure rooms",
        type -> parts.stream().anyMatch(part -> part.test(type)));
  }
}

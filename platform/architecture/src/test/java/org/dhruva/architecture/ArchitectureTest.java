package org.dhruva.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, over the classes of every module. */
class ArchitectureTest {

  private static final List<ReactorModule> MODULES =
      ReactorModule.below(Path.of(System.getProperty("dhruva.root")));
  private static final House HOUSE = House.of(MODULES);
  private static final JavaClasses MAIN = classes(ReactorModule::mainClasses);
  private static final JavaClasses TESTS = classes(ReactorModule::testClasses);

  @Test
  void the_house_is_as_we_know_it() {
    assertThat(HOUSE.platform()).contains("kernel", "eventstore", "access");
    assertThat(HOUSE.recording())
        .containsExactlyInAnyOrder("people", "compensation", "legal", "shelter", "livelihoods");
  }

  @TestFactory
  Stream<DynamicTest> what_runs_in_production() {
    return Stream.of(DependencyRules.of(HOUSE), CodeRules.ofMain(HOUSE), CodeRules.ofAll())
        .flatMap(Collection::stream)
        .map(rule -> test(rule, MAIN));
  }

  @TestFactory
  Stream<DynamicTest> what_tests_it() {
    return Stream.of(CodeRules.ofTests(), CodeRules.ofAll())
        .flatMap(Collection::stream)
        .map(rule -> test(rule, TESTS));
  }

  private static DynamicTest test(ArchRule rule, JavaClasses classes) {
    return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes));
  }

  private static JavaClasses classes(Function<ReactorModule, Optional<Path>> folder) {
    return new ClassFileImporter()
        .importPaths(MODULES.stream().map(folder).flatMap(Optional::stream).toList());
  }
}

package org.dhruva.clocks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.dhruva.clocks", importOptions = DoNotIncludeTests.class)
class ClocksArchitectureTest {

  @ArchTest
  static final ArchRule CLOCKS_ARE_PURE =
      classes()
          .that()
          .resideInAPackage("org.dhruva.clocks")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.dhruva.kernel", "org.dhruva.clocks");
}

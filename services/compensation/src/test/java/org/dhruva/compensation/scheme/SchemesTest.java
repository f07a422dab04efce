package org.dhruva.compensation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.dhruva.compensation.scheme.OtherMoney.Rule;
import org.dhruva.compensation.scheme.Schedule.Coverage;
import org.dhruva.compensation.scheme.Schedule.Stacking;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Test;

class SchemesTest {

  private static final Provenance ASSUMED = new Provenance(Optional.empty(), "assumed", false);

  @Test
  void a_code_stands_for_one_version() {
    refuses(version("a-1", "a", 2015, 2016), version("a-1", "b", 2015, 2016))
        .withMessage("two schemes have the code a-1");
  }

  @Test
  void a_family_is_no_version() {
    refuses(version("a", "b", 2015, 2016), version("a-1", "a", 2015, 2016))
        .withMessage("a is a family and the code of a version");
  }

  @Test
  void two_versions_of_a_family_are_not_in_force_together() {
    refuses(version("a-1", "a", 2015, 2017), version("a-2", "a", 2017, 2018))
        .withMessage("a-1 and a-2 are in force together");
    Schemes apart = of(version("a-1", "a", 2015, 2017), version("a-2", "a", 2018, 2019));
    assertThat(apart.possibleOn(CivilDate.of(2017, 12, 31)))
        .extracting(Scheme::code)
        .containsExactly("a-1");
    assertThat(apart.possibleOn(CivilDate.of(2018, 1, 1)))
        .extracting(Scheme::code)
        .containsExactly("a-2");
    assertThat(apart.possibleOn(CivilDate.of(2020, 1, 1))).isEmpty();
  }

  @Test
  void there_are_only_so_many() {
    assertThat(of(many(Schemes.SCHEMES_MAX)).all()).hasSize(Schemes.SCHEMES_MAX);
    refuses(many(Schemes.SCHEMES_MAX + 1)).withMessage("more than 200 schemes");
  }

  private static Scheme[] many(int number) {
    return IntStream.range(0, number)
        .mapToObj(each -> version("a-" + each, "family-" + each, 2015, 2016))
        .toArray(Scheme[]::new);
  }

  private static Schemes of(Scheme... schemes) {
    return new Schemes(List.of(schemes));
  }

  private static ThrowableAssertAlternative<IllegalArgumentException> refuses(Scheme... schemes) {
    return assertThatIllegalArgumentException().isThrownBy(() -> of(schemes));
  }

  private static Scheme version(String code, String family, int firstYear, int lastYear) {
    return new Scheme(
        code,
        family,
        "A scheme",
        Scheme.Kind.COMPENSATION,
        Set.of(),
        Office.DLSA,
        List.of(Office.DLSA),
        List.of(),
        List.of(),
        List.of(),
        new Schedule(Coverage.NONE, Stacking.NOT_KNOWN, ASSUMED, List.of(), List.of()),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new OtherMoney(Rule.NOT_KNOWN, ASSUMED),
        List.of(),
        List.of(),
        LocalDate.of(firstYear, 1, 1),
        Optional.of(LocalDate.of(lastYear, 12, 31)),
        "assumed",
        false);
  }
}

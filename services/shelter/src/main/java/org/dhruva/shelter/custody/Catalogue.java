package org.dhruva.shelter.custody;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhruva.contracts.shelter.StayEvent.DueService;

/**
 * All that is known about keeping her: sections, what can be wrong with an order, ways out, and
 * what is due to her in a home. Each list is short and is one answer.
 */
public record Catalogue(
    List<CustodySection> sections,
    List<Ground> grounds,
    List<Route> routes,
    List<HomeService> services) {

  /**
   * @throws IllegalArgumentException if something is there twice, or a code has no entry
   */
  public Catalogue {
    sections = List.copyOf(sections);
    grounds = List.copyOf(grounds);
    routes = List.copyOf(routes);
    services = List.copyOf(services);
    codes(sections, CustodySection::code);
    requireAll(EnumSet.allOf(Ground.Code.class), codes(grounds, Ground::code));
    requireAll(EnumSet.allOf(Route.Code.class), codes(routes, Route::code));
    requireAll(EnumSet.allOf(DueService.class), codes(services, HomeService::code));
  }

  /**
   * The section that an order names. A subsection without an entry of its own, such as {@code JJ
   * 37(1)}, is its section.
   */
  public Optional<CustodySection> section(String code) {
    return exactly(code).or(() -> exactly(code.replaceAll("\\(.*", "").strip()));
  }

  public Ground ground(Ground.Code code) {
    return grounds.stream().filter(ground -> ground.code() == code).findFirst().orElseThrow();
  }

  public Route route(Route.Code code) {
    return routes.stream().filter(route -> route.code() == code).findFirst().orElseThrow();
  }

  private Optional<CustodySection> exactly(String code) {
    return sections.stream().filter(section -> section.code().equals(code)).findFirst();
  }

  private static <T, C> Set<C> codes(List<T> all, Function<T, C> code) {
    Set<C> seen = new HashSet<>();
    all.stream()
        .map(code)
        .filter(each -> !seen.add(each))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new IllegalArgumentException(twice + " is there twice");
            });
    return seen;
  }

  private static <C> void requireAll(Set<C> wanted, Set<C> found) {
    Set<C> missing =
        wanted.stream().filter(code -> !found.contains(code)).collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(missing + " has no entry");
    }
  }
}

package org.dhruva.portal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollectedTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void a_list_is_followed_to_its_end() {
    Collected<Integer> all = upTo(10);
    assertThat(all.items()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(all.more()).isFalse();
    assertThat(asked).containsExactly(null, "2", "4");
  }

  @Test
  void beyond_the_limit_nothing_is_asked_for_and_it_is_said() {
    Collected<Integer> some = upTo(3);
    assertThat(some.items()).containsExactly(1, 2, 3);
    assertThat(some.more()).isTrue();
    assertThat(asked).containsExactly(null, "2");
  }

  @Test
  void a_list_that_ends_at_the_limit_has_no_more() {
    assertThat(upTo(6)).isEqualTo(new Collected<>(List.of(1, 2, 3, 4, 5, 6), false));
  }

  private Collected<Integer> upTo(int max) {
    return Collected.upTo(max, this::twoOfSix).await().indefinitely();
  }

  private Uni<Page<Integer>> twoOfSix(String cursor) {
    asked.add(cursor);
    int after = cursor == null ? 0 : Integer.parseInt(cursor);
    Optional<String> next = after < 4 ? Optional.of(Integer.toString(after + 2)) : Optional.empty();
    return Uni.createFrom().item(new Page<>(List.of(after + 1, after + 2), next));
  }
}

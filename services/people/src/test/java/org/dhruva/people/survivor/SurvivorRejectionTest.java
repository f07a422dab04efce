package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhruva.people.survivor.SurvivorRejection.Limit;
import org.junit.jupiter.api.Test;

/** A "no" is one kind, exact sentence under a code of its own. */
class SurvivorRejectionTest {

  @Test
  void every_rejection_has_a_code_of_its_own() throws ReflectiveOperationException {
    assertThat(all()).extracting(SurvivorRejection::code).doesNotHaveDuplicates();
  }

  @Test
  void every_message_is_one_sentence() throws ReflectiveOperationException {
    List<SurvivorRejection> all = all();
    for (Limit limit : Limit.values()) {
      all.add(new SurvivorRejection.LimitReached(limit));
    }
    assertThat(all)
        .extracting(SurvivorRejection::message)
        .allMatch(message -> message.matches("[A-Z][^.%]+\\."));
  }

  @Test
  void every_field_is_a_json_pointer() throws ReflectiveOperationException {
    assertThat(all())
        .flatMap(rejection -> rejection.field().stream().toList())
        .allMatch(field -> field.startsWith("/"));
  }

  @Test
  void a_limit_names_the_field_that_went_beyond_it() {
    assertThat(new SurvivorRejection.LimitReached(Limit.CHANNELS).field())
        .contains("/contact/channels");
    assertThat(new SurvivorRejection.LimitReached(Limit.ENTRIES).field()).isEmpty();
    assertThat(new SurvivorRejection.LimitReached(Limit.STANDING_GRANTS).message())
        .contains("at most 200");
  }

  private static List<SurvivorRejection> all() throws ReflectiveOperationException {
    List<SurvivorRejection> all = new ArrayList<>();
    for (Class<?> kind : SurvivorRejection.class.getPermittedSubclasses()) {
      RecordComponent[] components = kind.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values = Arrays.stream(types).map(SurvivorRejectionTest::example).toArray();
      all.add((SurvivorRejection) kind.getDeclaredConstructor(types).newInstance(values));
    }
    return all;
  }

  private static Object example(Class<?> type) {
    if (type == int.class) {
      return 2;
    }
    return type == Limit.class ? Limit.ENTRIES : "/somewhere";
  }
}

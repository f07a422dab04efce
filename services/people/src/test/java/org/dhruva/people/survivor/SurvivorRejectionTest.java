package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dhruva.people.survivor.SurvivorRejection.Limit;
import org.dhruva.testing.Rejections;
import org.junit.jupiter.api.Test;

/** A "no" is one kind, exact sentence under a code of its own. */
class SurvivorRejectionTest {

  @Test
  void every_rejection_has_a_code_of_its_own() {
    assertThat(all()).extracting(SurvivorRejection::code).doesNotHaveDuplicates();
  }

  @Test
  void every_message_is_one_sentence() {
    List<SurvivorRejection> all = all();
    for (Limit limit : Limit.values()) {
      all.add(new SurvivorRejection.LimitReached(limit));
    }
    assertThat(all)
        .extracting(SurvivorRejection::message)
        .allMatch(message -> message.matches("[A-Z][^.%]+\\."));
  }

  @Test
  void every_field_is_one_that_a_form_has() {
    Rejections.assertPointAtFields(all(), SurvivorCommand.class);
  }

  @Test
  void a_limit_names_the_field_that_went_beyond_it() {
    assertThat(new SurvivorRejection.LimitReached(Limit.CHANNELS).field())
        .contains("/contact/channels");
    assertThat(new SurvivorRejection.LimitReached(Limit.ENTRIES).field()).isEmpty();
    assertThat(new SurvivorRejection.LimitReached(Limit.STANDING_GRANTS).message())
        .contains("at most 200");
  }

  private static List<SurvivorRejection> all() {
    return new ArrayList<>(Rejections.examplesOf(SurvivorRejection.class, _ -> Limit.ENTRIES));
  }
}

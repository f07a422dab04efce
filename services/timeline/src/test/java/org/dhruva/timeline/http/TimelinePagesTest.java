package org.dhruva.timeline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.Cursor;
import org.dhruva.service.http.Page;
import org.dhruva.timeline.Services;
import org.dhruva.timeline.story.Voice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelinePagesTest {

  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);

  private final Services services = Services.RUNNING;
  private final Answers answers = new Answers();
  private final SurvivorId survivor = new SurvivorId(UUID.randomUUID());
  private final TimelinePages pages =
      new TimelinePages(
          services.entries(),
          answers.openJson(),
          InstantSource.fixed(Instant.parse("2021-08-01T06:00:00Z")));

  private Reader reader(Voice voice, Set<String> opened) {
    return new Reader(survivor, voice, () -> Uni.createFrom().item(opened));
  }

  private JsonNode page(Reader reader, Optional<Place> after, int size) {
    return answers.read(pages.page(reader, after, size).await().atMost(Services.PATIENCE));
  }

  private JsonNode firstPage(Reader reader) {
    return page(reader, Optional.empty(), Page.ITEMS_MAX);
  }

  private void record(String service, UUID stream, Event... events) {
    int before = count();
    services.record(service, survivor, stream, 0, answers.keys().sealer(survivor), events);
    await().atMost(Services.PATIENCE).until(() -> count() == before + events.length);
  }

  private int count() {
    return services
        .entries()
        .of(survivor, Services.all())
        .await()
        .atMost(Services.PATIENCE)
        .entries()
        .size();
  }

  private ClaimEvent drafted() {
    return new ClaimEvent.ClaimDrafted(
        CivilDate.of(2018, 9, 18), survivor, "west-bengal-2017", Optional.empty());
  }

  private static ClaimEvent filed() {
    return new ClaimEvent.ClaimFiled(
        CivilDate.of(2018, 9, 18), Forum.DLSA, Optional.empty(), Optional.empty(), List.of());
  }

  @Test
  void the_first_page_tells_what_happened_and_who_acts_next() {
    record(
        "compensation",
        UUID.randomUUID(),
        drafted(),
        filed(),
        new ClaimEvent.ObservationNoted(DAY, Sealed.of("my sister came with me")));

    JsonNode page = firstPage(reader(Voice.TO_HER, Services.all()));

    JsonNode note = page.at("/items/0");
    assertThat(note.get("sentence").asText()).isEqualTo("A note was added to the claim.");
    assertThat(note.at("/words/0/caption").asText()).isEqualTo("Note");
    assertThat(note.at("/words/0/text").asText()).isEqualTo("my sister came with me");
    assertThat(note.get("on").asText()).isEqualTo("2019-09-15");
    assertThat(note.get("enteredBy").asText()).isEqualTo("caseworker");
    assertThat(note.get("case").asText()).isEqualTo(page.at("/cases/0/id").asText());
    assertThat(page.at("/cases/0/steps/0/owner").asText()).isEqualTo("DLSA");
    assertThat(page.at("/cases/0/steps/0/overdueDays").asInt()).isEqualTo(987);
    assertThat(page.at("/cases/0/clocks/0/deadline").asText()).isEqualTo("vc.statute");
    assertThat(page.has("next")).isFalse();
    assertThat(page.get("complete").asBoolean()).isTrue();
  }

  @Test
  void others_read_of_her_in_the_third_person_and_only_what_she_opened() {
    record("compensation", UUID.randomUUID(), drafted());
    record("shelter", UUID.randomUUID(), new StayEvent.AdulthoodReached(DAY));

    JsonNode page = firstPage(reader(Voice.ABOUT_HER, Set.of("compensation")));

    assertThat(page.get("items")).hasSize(1);
    assertThat(page.at("/items/0/sentence").asText()).startsWith("She began a claim");
    assertThat(page.get("cases")).hasSize(1);
    assertThat(page.get("updates").asText()).startsWith("compensation:").doesNotContain("shelter");
  }

  @Test
  void pages_follow_each_other_without_losing_or_repeating_anything() {
    UUID stay = UUID.randomUUID();
    List<Event> sameDay = new ArrayList<>();
    for (int n = 0; n < 7; n++) {
      sameDay.add(new StayEvent.AdulthoodReached(DAY));
    }
    record("shelter", stay, sameDay.toArray(Event[]::new));
    record("compensation", UUID.randomUUID(), drafted(), filed());

    List<String> seen = new ArrayList<>();
    Optional<Place> after = Optional.empty();
    int pagesRead = 0;
    do {
      JsonNode page = page(reader(Voice.TO_HER, Services.all()), after, 4);
      page.get("items").forEach(item -> seen.add(item.get("id").asText()));
      assertThat(page.has("cases")).isEqualTo(after.isEmpty());
      after = page.has("next") ? Place.parse(page.get("next").asText()) : Optional.empty();
      pagesRead++;
    } while (after.isPresent());

    assertThat(pagesRead).isEqualTo(3);
    assertThat(seen).hasSize(9).doesNotHaveDuplicates();
  }

  @Test
  void a_timeline_without_an_entry_is_an_empty_page() {
    JsonNode page = firstPage(reader(Voice.TO_HER, Services.all()));

    assertThat(page.get("items")).isEmpty();
    assertThat(page.get("cases")).isEmpty();
  }

  @Test
  void a_cursor_that_is_not_ours_is_a_problem_that_says_so() {
    for (String cursor :
        List.of(
            "nonsense",
            Cursor.after("a", "b").toString(),
            Cursor.after("yesterday", "legal", UUID.randomUUID(), 1).toString(),
            Cursor.after("2019-09-15T00:00:00Z", "legal", "no-id", 1).toString())) {
      assertThatThrownBy(() -> Place.parse(cursor))
          .isInstanceOf(HttpProblem.class)
          .hasMessageContaining("cursor");
    }
  }
}

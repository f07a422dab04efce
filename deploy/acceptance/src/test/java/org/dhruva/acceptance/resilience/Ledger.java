package org.dhruva.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.acceptance.resilience.Writer.Confirmed;
import org.dhruva.acceptance.system.WholeSystem;
import org.dhruva.acceptance.system.WholeSystem.Answer;

/** Whether what was confirmed is recorded, published and told: each once, and nothing else. */
final class Ledger {

  private static final Duration CAUGHT_UP_WITHIN = Duration.ofSeconds(90);

  private final WholeSystem system;

  Ledger(WholeSystem system) {
    this.system = system;
  }

  /** Each confirmed entry, at the place that was confirmed, and nothing else. */
  void isRecordedOnce(Writer writer) throws Exception {
    List<JsonNode> entries = all("compensation", "/v1/claims/%s/history".formatted(writer.claim()));
    assertThat(entries)
        .extracting(entry -> entry.path("entry").asInt())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, entries.size()).boxed().toList());
    assertThat(entries.subList(1, entries.size()))
        .extracting(entry -> entry.path("event").path("text").asText())
        .containsExactlyElementsOf(texts(writer));
  }

  /** Sooner or later: readers come after. */
  void isToldOnce(Writer writer) {
    String path = "/v1/timelines/" + writer.survivor();
    await()
        .atMost(CAUGHT_UP_WITHIN)
        .untilAsserted(
            () ->
                assertThat(all("timeline", path))
                    .filteredOn(item -> item.path("type").asText().contains("observation-noted"))
                    .extracting(item -> item.path("words").path(0).path("text").asText())
                    .containsExactlyInAnyOrderElementsOf(texts(writer)));
  }

  /** The topic may hold an event twice, but never another one, and none out of its order. */
  void isPublishedAsCommitted(String service) throws Exception {
    List<Recorded> committed = Recorded.committed(system.stack(), service);
    haveNoGaps(committed);
    await()
        .atMost(CAUGHT_UP_WITHIN)
        .untilAsserted(
            () -> {
              List<Recorded> published = Recorded.published(system.stack(), service);
              assertThat(Recorded.applied(published)).isEqualTo(committed);
              assertThat(committed).containsAll(published);
            });
  }

  private static void haveNoGaps(List<Recorded> committed) {
    Map<Integer, Long> positions = new HashMap<>();
    Map<String, List<Integer>> versions = new HashMap<>();
    for (Recorded event : committed) {
      assertThat(event.position()).isEqualTo(positions.merge(event.partition(), 1L, Long::sum));
      versions.computeIfAbsent(event.stream(), _ -> new ArrayList<>()).add(event.version());
    }
    assertThat(versions.values())
        .allSatisfy(
            of -> assertThat(of).isEqualTo(IntStream.rangeClosed(1, of.size()).boxed().toList()));
  }

  private static List<String> texts(Writer writer) {
    return writer.confirmed().stream().map(Confirmed::text).toList();
  }

  /** Every item of a list, page by page. */
  private List<JsonNode> all(String service, String path) throws Exception {
    List<JsonNode> items = new ArrayList<>();
    Optional<String> cursor = Optional.of("");
    while (cursor.isPresent()) {
      String next = cursor.get().isEmpty() ? "" : "&cursor=" + cursor.get();
      Answer page = system.get(Writer.USER, service, path + "?limit=100" + next);
      assertThat(page.status()).isEqualTo(200);
      page.body().path("items").forEach(items::add);
      cursor = Optional.ofNullable(page.body().path("next").textValue());
    }
    return items;
  }
}

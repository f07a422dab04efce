package org.dhruva.timeline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhruva.contracts.AllEvents;
import org.dhruva.contracts.people.LookEvent;
import org.dhruva.eventstore.codec.CloudEventAttributes;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Event;
import org.dhruva.timeline.story.Timeline.Placed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event that was ever published has a sentence that can be read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoryTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("dhruva.root"), "contracts", "samples");
  private static final EventCodec CODEC = new EventCodec(AllEvents.TYPES);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SENTENCE_CHARS_MAX = 300;

  record Sample(String name, Placed placed) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(StoryTest::read)
          .filter(sample -> !(sample.placed.entry().event() instanceof LookEvent))
          .toList();
    }
  }

  private static Sample read(Path file) {
    try {
      JsonNode sample = JSON.readTree(Files.readString(file));
      Envelope envelope =
          CloudEventAttributes.read(name -> sample.path("headers").path(name).asText(null), 0);
      Event event =
          CODEC.decode(
              envelope.type(),
              sample.path("payload").toString().getBytes(StandardCharsets.UTF_8),
              envelope.survivorId(),
              envelope.id());
      Entry entry =
          new Entry(
              envelope.source(),
              envelope.subject(),
              envelope.streamVersion(),
              envelope.id(),
              envelope.type(),
              envelope.position(),
              envelope.recordedAt(),
              envelope.actor().role(),
              event,
              false);
      return new Sample(
          file.getFileName().toString(), new Placed(CaseFile.of(List.of(entry)), entry));
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  @Test
  void there_are_samples_of_all_services() throws IOException {
    assertThat(samples().stream().map(sample -> sample.placed.entry().service()).distinct())
        .containsExactlyInAnyOrderElementsOf(AllEvents.BY_SERVICE.keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_event_is_told_in_a_sentence(Sample sample) {
    for (Voice voice : Voice.values()) {
      String sentence = new Storyteller(voice).tell(sample.placed).sentence();

      assertThat(sentence)
          .as("%s %s", sample.name, voice)
          .matches("[A-Z₹].*\\.")
          .hasSizeLessThan(SENTENCE_CHARS_MAX)
          .doesNotContain("{", "}", "[", "]", "null", "Optional", "Sealed", "_", "  ", " .", "..")
          .doesNotContainPattern("\\b[A-Z]{6,}\\b");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sealed_words_are_never_in_the_sentence_but_beside_it(Sample sample) {
    Told told = new Storyteller(Voice.TO_HER).tell(sample.placed);

    assertThat(told.sentence()).doesNotContain("c2FtcGxl");
    assertThat(told.words()).allSatisfy(words -> assertThat(words.caption()).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Voice.class)
  void a_voice_knows_every_place_of_a_sentence(Voice voice) {
    assertThat(voice.say("{You} said that {you} {want} it, and {have} {your} papers with {her}."))
        .doesNotContain("{");
    assertThat(voice.say("{Your} claim, %s", "{you} in an argument is left alone"))
        .endsWith("{you} in an argument is left alone");
  }

  @Test
  void others_are_told_about_her_and_she_herself_is_addressed() {
    assertThat(Voice.TO_HER.say("{You} {were} told that {your} claim was paid to {her}."))
        .isEqualTo("You were told that your claim was paid to you.");
    assertThat(Voice.ABOUT_HER.say("{You} {were} told that {your} claim was paid to {her}."))
        .isEqualTo("She was told that her claim was paid to her.");
  }
}

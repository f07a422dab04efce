package org.dhruva.contracts.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate itself: what it lets through and what it stops, on events made up for it. */
class ContractGateTest {

  private static final String NAME = "lending.book-lent.v1";

  sealed interface BookEvent extends DatedEvent {}

  record BookLent(CivilDate on, String shelf, Optional<Sealed<String>> reader)
      implements BookEvent {}

  record WithoutShelf(CivilDate on, Optional<Sealed<String>> reader) implements DatedEvent {}

  record WithOptionalDue(
      CivilDate on, String shelf, Optional<Sealed<String>> reader, Optional<CivilDate> dueOn)
      implements DatedEvent {}

  record WithRequiredDue(
      CivilDate on, String shelf, Optional<Sealed<String>> reader, CivilDate dueOn)
      implements DatedEvent {}

  record WithOpenReader(CivilDate on, String shelf, Optional<String> reader)
      implements DatedEvent {}

  record WithPhone(CivilDate on, String phone) implements DatedEvent {}

  @TempDir private Path folder;

  @Test
  void what_was_written_passes() {
    release(current(BookLent.class));

    assertThat(gate(current(BookLent.class)).all()).isEmpty();
  }

  @Test
  void a_released_version_keeps_its_fields() {
    release(current(BookLent.class));

    assertThat(gate(current(WithoutShelf.class)).schemas())
        .singleElement()
        .asString()
        .contains(NAME, "/shelf is gone", "add version 2 with an upcaster");
    assertThat(gate(current(WithoutShelf.class)).samples())
        .anySatisfy(problem -> assertThat(problem).contains("cannot be read any more"));
  }

  @Test
  void a_released_version_gets_no_new_demand() {
    release(current(BookLent.class));

    assertThat(gate(current(WithRequiredDue.class)).schemas())
        .singleElement()
        .asString()
        .contains("/dueOn is new and required");
  }

  @Test
  void a_sealed_field_stays_sealed() {
    release(current(BookLent.class));

    assertThat(gate(current(WithOpenReader.class)).schemas())
        .singleElement()
        .asString()
        .contains("/reader was \"object\" and is \"string\"");
  }

  @Test
  void the_writer_leaves_a_released_version_alone() throws IOException {
    release(current(BookLent.class));
    String schema = Files.readString(schemaFile());

    ContractWriter writer = new ContractWriter(folder, current(WithoutShelf.class));
    writer.write(false);

    assertThat(writer.refused()).anySatisfy(why -> assertThat(why).contains("/shelf is gone"));
    assertThat(Files.readString(schemaFile())).isEqualTo(schema);
  }

  @Test
  void a_version_that_was_never_released_may_change() throws IOException {
    new ContractWriter(folder, current(BookLent.class)).write(false);
    Files.delete(sampleFile(""));
    Files.delete(sampleFile(".minimal"));

    new ContractWriter(folder, current(WithoutShelf.class)).write(false);

    assertThat(gate(current(WithoutShelf.class)).all()).isEmpty();
  }

  @Test
  void a_new_optional_field_is_compatible_and_gets_a_sample_beside_the_old_ones()
      throws IOException {
    release(current(BookLent.class));
    String oldSample = Files.readString(sampleFile(""));

    assertThat(gate(current(WithOptionalDue.class)).schemas())
        .singleElement()
        .asString()
        .contains("/dueOn is new and optional", "run make contracts");
    new ContractWriter(folder, current(WithOptionalDue.class)).write(false);

    assertThat(gate(current(WithOptionalDue.class)).all()).isEmpty();
    assertThat(Files.readString(sampleFile(""))).isEqualTo(oldSample);
    assertThat(sampleFile(".3")).exists();
  }

  @Test
  void a_schema_changed_together_with_its_record_does_not_pass() throws IOException {
    release(current(BookLent.class));
    String changed =
        CanonicalJson.write(
            PayloadSchema.of(EventVersion.allOf(current(WithoutShelf.class)).getFirst()));
    Files.writeString(schemaFile(), changed);

    assertThat(gate(current(WithoutShelf.class)).schemas())
        .singleElement()
        .asString()
        .contains("not the one that was released");
  }

  @Test
  void a_released_version_is_never_forgotten() {
    release(current(BookLent.class));

    assertThat(gate(Map.of("lending", EventTypes.builder().build())).all())
        .anySatisfy(problem -> assertThat(problem).contains("has no registered version any more"))
        .anySatisfy(problem -> assertThat(problem).contains("is a sample of no registered version"))
        .anySatisfy(problem -> assertThat(problem).contains("asyncapi.yaml is out of date"));
  }

  @Test
  void a_second_version_reads_the_samples_of_the_first() {
    release(current(WithoutShelf.class));
    Map<String, EventTypes> both =
        Map.of(
            "lending",
            EventTypes.builder()
                .current("lending.book-lent.v2", BookLent.class)
                .retired(
                    NAME, WithoutShelf.class, v1 -> new BookLent(v1.on(), "not-asked", v1.reader()))
                .build());
    new ContractWriter(folder, both).write(false);

    assertThat(gate(both).all()).isEmpty();
  }

  @Test
  void an_upcaster_that_makes_half_an_event_is_found() {
    release(current(WithoutShelf.class));
    Map<String, EventTypes> both =
        Map.of(
            "lending",
            EventTypes.builder()
                .current("lending.book-lent.v2", BookLent.class)
                .retired(NAME, WithoutShelf.class, v1 -> new BookLent(v1.on(), null, v1.reader()))
                .build());
    new ContractWriter(folder, both).write(false);

    assertThat(gate(both).samples())
        .anySatisfy(
            problem -> assertThat(problem).contains("becomes no whole lending.book-lent.v2"));
  }

  @Test
  void a_sample_changed_by_hand_is_found() throws IOException {
    release(current(BookLent.class));
    edit(sampleFile(""), text -> text.replace("sample-shelf\"", "sample-shelf\", \"more\": \"x\""));

    assertThat(gate(current(BookLent.class)).samples())
        .anySatisfy(problem -> assertThat(problem).contains("does not fit its schema"))
        .anySatisfy(problem -> assertThat(problem).contains("cannot be read any more"));
  }

  @Test
  void a_header_nobody_described_is_found() throws IOException {
    release(current(BookLent.class));
    edit(sampleFile(""), text -> text.replace("\"ce_id\"", "\"ce_reader\": \"x\", \"ce_id\""));

    assertThat(gate(current(BookLent.class)).samples())
        .singleElement()
        .asString()
        .contains("does not describe ce_reader");
  }

  @Test
  void open_text_that_sounds_personal_is_found_until_somebody_says_why_it_is_not()
      throws IOException {
    Map<String, EventTypes> registries = current(WithPhone.class);

    assertThat(gate(registries).sealing())
        .singleElement()
        .asString()
        .contains("/phone is open text");
    Files.writeString(folder.resolve("unsealed.txt"), NAME + " /phone of the library\n");
    assertThat(gate(registries).sealing()).isEmpty();
  }

  @Test
  void what_another_event_seals_is_suspect_everywhere() {
    Map<String, EventTypes> registries =
        Map.of(
            "lending",
            EventTypes.builder()
                .current(NAME, BookLent.class)
                .current("lending.book-returned.v1", WithOpenReader.class)
                .build());

    assertThat(gate(registries).sealing())
        .singleElement()
        .asString()
        .contains("lending.book-returned.v1 /reader is open text");
  }

  @Test
  void an_event_without_a_stored_name_is_found() {
    assertThat(gate(current(Shelved.class)).names())
        .containsExactly("Unshelved is an event without a stored name: add it to the registry");
  }

  @Test
  void a_name_belongs_to_its_service_and_holds_no_class() {
    assertThat(
            gate(Map.of("reading", EventTypes.builder().current(NAME, BookLent.class).build()))
                .names())
        .anySatisfy(problem -> assertThat(problem).contains("a name begins with its service"));
    assertThat(
            gate(Map.of(
                    "lending",
                    EventTypes.builder()
                        .current("lending.contract-gate-test.v1", BookLent.class)
                        .build()))
                .names())
        .anySatisfy(problem -> assertThat(problem).contains("contains a class name"));
  }

  @Test
  void a_retired_version_has_a_successor() {
    Map<String, EventTypes> registries =
        Map.of(
            "lending",
            EventTypes.builder()
                .retired(NAME, WithoutShelf.class, v1 -> new BookLent(v1.on(), "a", v1.reader()))
                .build());

    assertThat(gate(registries).names()).containsExactly(NAME + " is retired without a successor");
  }

  sealed interface ShelfEvent extends DatedEvent {}

  record Shelved(CivilDate on) implements ShelfEvent {}

  record Unshelved(CivilDate on) implements ShelfEvent {}

  private static Map<String, EventTypes> current(Class<? extends DatedEvent> record) {
    return Map.of("lending", EventTypes.builder().current(NAME, record).build());
  }

  private void release(Map<String, EventTypes> registries) {
    ContractWriter writer = new ContractWriter(folder, registries);
    writer.write(true);
    assertThat(writer.refused()).isEmpty();
  }

  private ContractGate gate(Map<String, EventTypes> registries) {
    return new ContractGate(folder, registries);
  }

  private Path schemaFile() {
    return folder.resolve("schemas/lending/" + NAME + ".json");
  }

  private Path sampleFile(String label) {
    return folder.resolve("samples/lending/" + NAME + label + ".json");
  }

  private static void edit(Path file, UnaryOperator<String> change) throws IOException {
    String before = Files.readString(file);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(file, after);
  }
}

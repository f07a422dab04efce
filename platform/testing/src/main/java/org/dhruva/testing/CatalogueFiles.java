package org.dhruva.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The YAML files of a catalogue, as they lie in the sources of a module, and the JSON Schema that
 * says what they must be.
 */
public final class CatalogueFiles {

  private static final YAMLMapper YAML = new YAMLMapper();

  private final Path folder;
  private final JsonNode words;
  private final Schema schema;

  /**
   * @param folder from the folder of the module, such as {@code src/main/resources/offences}
   * @param schema name of the file in that folder
   */
  public CatalogueFiles(String folder, String schema) {
    this.folder = Path.of(folder);
    this.words = tree(text(schema));
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(schema), InputFormat.JSON);
  }

  public String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema has against the YAML. */
  public List<String> violations(String yaml) {
    return schema
        .validate(
            tree(yaml).toString(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /**
   * Fails unless the schema allows just the words of the enum, in their order.
   *
   * @param at JSON pointer into the schema, to an {@code enum}
   */
  public void assertAllows(String at, Enum<?>... values) {
    assertThat(words.at(at).valueStream().map(JsonNode::asText))
        .as(at)
        .containsExactlyElementsOf(Arrays.stream(values).map(Enum::name).toList());
  }

  /** The number at that place of the schema, such as a {@code maxItems}. */
  public int number(String at) {
    return words.at(at).asInt();
  }

  private static JsonNode tree(String text) {
    try {
      return YAML.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

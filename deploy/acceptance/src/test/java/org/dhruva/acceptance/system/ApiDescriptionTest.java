package org.dhruva.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhruva.infrastructure.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a service says of its HTTP interface is what is committed, so that no change of it goes
 * unseen. With {@code -Dopenapi.write} the files are written instead.
 */
@InWholeSystem
class ApiDescriptionTest {

  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  private final WholeSystem system;

  ApiDescriptionTest(WholeSystem system) {
    this.system = system;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people",
        "compensation",
        "legal",
        "shelter",
        "livelihoods",
        "timeline",
        "statistics"
      })
  void a_service_describes_itself_as_committed(String service) throws Exception {
    String said = pretty(system.get("olga", service, "/q/openapi?format=json").body());
    Path file = Repository.current().folder().resolve("contracts/openapi/" + service + ".json");
    if (System.getProperty("openapi.write") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, said);
    }
    assertThat(file).as("Nothing is committed for %s: run make openapi.", service).exists();
    assertThat(said.lines())
        .as(
            "%s says something else of its HTTP interface than %s: run make openapi, look at what"
                + " changed with git diff, and commit it if that is what you mean.",
            service, file)
        .containsExactlyElementsOf(Files.readAllLines(file));
  }

  private static String pretty(JsonNode description) throws IOException {
    return SORTED.writerWithDefaultPrettyPrinter().writeValueAsString(description) + "\n";
  }
}

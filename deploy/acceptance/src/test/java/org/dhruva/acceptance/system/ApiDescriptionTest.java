package org.dhruva.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dhruva.infrastructure.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  private static Stream<String> services() {
    return Stream.of(
        "people", "compensation", "legal", "shelter", "livelihoods", "timeline", "statistics");
  }

  @ParameterizedTest
  @MethodSource("services")
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

  @ParameterizedTest
  @MethodSource("services")
  void every_operation_says_what_it_does_and_how_it_fails(String service) throws Exception {
    JsonNode said = system.get("olga", service, "/q/openapi?format=json").body();

    assertThat(said.at("/paths").properties())
        .isNotEmpty()
        .flatExtracting(path -> path.getValue().properties())
        .extracting(Map.Entry::getValue)
        .allSatisfy(
            operation -> {
              assertThat(operation.path("operationId").asText()).isNotBlank();
              assertThat(operation.path("summary").asText()).isNotBlank();
              assertThat(operation.path("description").asText()).isNotBlank();
              boolean forWhoIsNotSignedIn = operation.has("security");
              assertThat(operation.path("responses").has("401")).isNotEqualTo(forWhoIsNotSignedIn);
              assertThat(operation.path("responses").has("403")).isNotEqualTo(forWhoIsNotSignedIn);
              assertThat(operation.path("parameters"))
                  .allMatch(parameter -> parameter.has("description") || parameter.has("$ref"));
            });
    assertThat(said.at("/components/schemas").fieldNames())
        .toIterable()
        .allMatch(name -> name.matches("[A-Za-z]+"));
  }

  private static String pretty(JsonNode description) throws IOException {
    return SORTED.writerWithDefaultPrettyPrinter().writeValueAsString(description) + "\n";
  }
}

package org.dhruva.recording;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.recording.letter.Letters;
import org.dhruva.service.http.CommandHeaders;
import org.dhruva.service.http.ConsistencyToken;
import org.dhruva.service.openapi.JavadocText;
import org.dhruva.service.openapi.ProblemResponse;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes out in the API description what the one convention stands for: a path for each command,
 * with what it takes, and what a case is.
 */
@Singleton
@OpenApiFilter(stages = RunStage.RUNTIME_PER_REQUEST)
public final class CaseApi implements OASFilter {

  private static final String ANY_BEGINNING = "/{beginning}";
  private static final String ANY_COMMAND = "/{id}/{command}";
  private static final String CASE = "Case";
  private static final String CASES = "Cases";
  private static final String HISTORY = "History";
  private static final String LETTERS = "Letters";

  private static final String BEGINNING =
      "Sent again with the same Idempotency-Key and body, it answers what it answered first, and"
          + " begins nothing. An entry takes at most %,d bytes."
              .formatted(EventCodec.PAYLOAD_BYTES_MAX);
  private static final String COMMAND =
      ("Possible while the case names `%%s` among its actions. If-Match says which version the"
              + " sender has seen; sent again with the same Idempotency-Key and body, it answers"
              + " what it answered first, and enters nothing. An entry takes at most %,d bytes, a"
              + " case %,d entries.")
          .formatted(EventCodec.PAYLOAD_BYTES_MAX, EventStore.STREAM_EVENTS_MAX);

  @Inject CaseEndpoint<?, ?> cases;
  @Inject ObjectMapper mapper;

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, PathItem> paths = api.getPaths().getPathItems();
    String base =
        paths.keySet().stream()
            .filter(path -> path.endsWith(ANY_COMMAND))
            .map(path -> path.substring(0, path.length() - ANY_COMMAND.length()))
            .findFirst()
            .orElseThrow();
    api.getComponents()
        .addSchema(CASE, schema(cases.answer()))
        .addSchema(CASES, page(OASFactory.createSchema().ref(CASE)))
        .addSchema(HISTORY, page(entry()))
        .addSchema(LETTERS, schema(CaseSchemas.answer(Letters.class, mapper)))
        .addParameter(CommandHeaders.IDEMPOTENCY_KEY, CaseHeaders.idempotencyKey())
        .addParameter(HttpHeaders.IF_MATCH, CaseHeaders.ifMatch());

    PathItem all = paths.get(base);
    all.getPOST().getResponses().removeAPIResponse("200");
    describeBeginning(api, cases.beginning(), all.getPOST());
    answer(all.getGET(), "A page of cases.", CASES);
    Optional.ofNullable(paths.get(base + "/due"))
        .ifPresent(due -> answer(due.getGET(), "A page of cases.", CASES));
    Optional.ofNullable(paths.get(base + "/{id}/letters"))
        .ifPresent(letters -> answer(letters.getGET(), "The letters.", LETTERS));
    answer(paths.get(base + "/{id}").getGET(), "The case.", CASE)
        .headers(Map.of(HttpHeaders.ETAG, CaseHeaders.eTag()));
    answer(paths.get(base + "/{id}/history").getGET(), "A page of entries.", HISTORY);

    api.getPaths().removePathItem(base + ANY_BEGINNING);
    cases
        .earlierBeginnings()
        .forEach(
            command -> api.getPaths().addPathItem(base + "/" + command, beginning(api, command)));

    PathItem any = paths.get(base + ANY_COMMAND);
    api.getPaths().removePathItem(base + ANY_COMMAND);
    cases.schemas().keySet().stream()
        .filter(command -> !isOnlyABeginning(command))
        .forEach(
            command ->
                api.getPaths()
                    .addPathItem(base + "/{id}/" + command, path(api, command, any.getPOST())));
    paths.entrySet().stream()
        .filter(path -> path.getKey().startsWith(base))
        .flatMap(path -> path.getValue().getOperations().values().stream())
        .forEach(operation -> ProblemResponse.UNAVAILABLE.addTo(api, operation));
  }

  private Schema entry() {
    Schema entry = schema(CaseSchemas.answer(CaseView.Entry.class, mapper));
    return entry.addProperty(
        "event",
        OASFactory.createSchema()
            .addType(SchemaType.OBJECT)
            .description(
                "What was recorded, in the shape that the published schema of its type has, with"
                    + " personal fields opened."));
  }

  private boolean isOnlyABeginning(String command) {
    return cases.earlierBeginnings().contains(command)
        || (command.equals(cases.beginning()) && cases.earlierBeginnings().isEmpty());
  }

  private PathItem beginning(OpenAPI api, String command) {
    Operation operation = OASFactory.createOperation().responses(OASFactory.createAPIResponses());
    describeBeginning(api, command, operation);
    return OASFactory.createPathItem().POST(operation);
  }

  private void describeBeginning(OpenAPI api, String command, Operation begin) {
    say(begin, command, BEGINNING);
    begin.addParameter(OASFactory.createParameter().ref(CommandHeaders.IDEMPOTENCY_KEY));
    takes(begin, cases.schemas().get(command));
    begin
        .getResponses()
        .addAPIResponse(
            "201",
            answered("The case that was begun.", CASE)
                .headers(
                    Map.of(
                        HttpHeaders.LOCATION,
                        CaseHeaders.location(),
                        HttpHeaders.ETAG,
                        CaseHeaders.eTag(),
                        ConsistencyToken.HEADER,
                        CaseHeaders.token())));
    Stream.of(
            ProblemResponse.MALFORMED,
            ProblemResponse.NOT_SIGNED_IN,
            ProblemResponse.NOT_ALLOWED,
            ProblemResponse.CONFLICT,
            ProblemResponse.TOO_LARGE,
            ProblemResponse.REJECTED,
            ProblemResponse.UNAVAILABLE)
        .forEach(problem -> problem.addTo(api, begin));
  }

  private PathItem path(OpenAPI api, String command, Operation any) {
    Operation operation =
        OASFactory.createOperation()
            .addParameter(caseId(any))
            .addParameter(OASFactory.createParameter().ref(HttpHeaders.IF_MATCH))
            .addParameter(OASFactory.createParameter().ref(CommandHeaders.IDEMPOTENCY_KEY))
            .responses(
                OASFactory.createAPIResponses()
                    .addAPIResponse(
                        "200",
                        answered("The case as it is now.", CASE)
                            .headers(
                                Map.of(
                                    HttpHeaders.ETAG,
                                    CaseHeaders.eTag(),
                                    ConsistencyToken.HEADER,
                                    CaseHeaders.token()))));
    say(operation, command, COMMAND.formatted(command));
    JsonNode body = cases.schemas().get(command);
    if (command.equals(cases.beginning())) {
      operation.operationId(command + "-of-a-case");
      takes(operation, CaseSchemas.withSurvivorKnown(body));
    } else {
      takes(operation, body);
    }
    Stream.of(ProblemResponse.values()).forEach(problem -> problem.addTo(api, operation));
    return OASFactory.createPathItem().POST(operation);
  }

  private void say(Operation operation, String command, String always) {
    JavadocText javadoc = JavadocText.of(cases.commands().named(command));
    operation
        .operationId(command)
        .summary(javadoc.heading().orElse(command))
        .description(javadoc.furtherSentences().map(more -> more + " ").orElse("") + always);
  }

  private static Parameter caseId(Operation any) {
    return any.getParameters().stream()
        .filter(parameter -> "id".equals(parameter.getName()))
        .findFirst()
        .orElseThrow();
  }

  private void takes(Operation operation, JsonNode body) {
    operation.setRequestBody(
        OASFactory.createRequestBody().required(true).content(content(schema(body))));
  }

  private static APIResponse answer(Operation operation, String description, String schema) {
    APIResponse response = answered(description, schema);
    operation.getResponses().addAPIResponse("200", response);
    return response;
  }

  private static APIResponse answered(String description, String schema) {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(content(OASFactory.createSchema().ref(schema)));
  }

  private static Content content(Schema schema) {
    return OASFactory.createContent()
        .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
  }

  private static Schema page(Schema item) {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .required(List.of("items"))
        .addProperty("items", OASFactory.createSchema().addType(SchemaType.ARRAY).items(item))
        .addProperty(
            "next",
            OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description("Cursor of the next page; absent on the last."));
  }

  private Schema schema(JsonNode json) {
    Schema schema = OASFactory.createSchema();
    schema.setAll(mapper.convertValue(json, new TypeReference<Map<String, Object>>() {}));
    return schema;
  }
}

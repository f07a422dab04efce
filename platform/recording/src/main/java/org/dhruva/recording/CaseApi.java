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
import java.util.Locale;
import java.util.Map;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.service.http.CommandHeaders;
import org.dhruva.service.http.ConsistencyToken;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
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

  private static final String ANY_COMMAND = "/{id}/{command}";
  private static final String CASE = "Case";
  private static final String CASES = "Cases";
  private static final String HISTORY = "History";

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
        .addParameter(CommandHeaders.IDEMPOTENCY_KEY, idempotencyKey())
        .addParameter(HttpHeaders.IF_MATCH, ifMatch());

    PathItem all = paths.get(base);
    describeBeginning(all.getPOST());
    answer(all.getGET(), CASES);
    answer(paths.get(base + "/{id}").getGET(), CASE).headers(Map.of(HttpHeaders.ETAG, eTag()));
    answer(paths.get(base + "/{id}/history").getGET(), HISTORY);

    PathItem any = paths.get(base + ANY_COMMAND);
    api.getPaths().removePathItem(base + ANY_COMMAND);
    cases.schemas().keySet().stream()
        .filter(command -> !command.equals(cases.beginning()))
        .forEach(
            command ->
                api.getPaths()
                    .addPathItem(base + "/{id}/" + command, path(command, any.getPOST())));
  }

  private Schema entry() {
    Schema entry = schema(CaseSchemas.answer(CaseView.Entry.class, mapper));
    return entry.addProperty(
        "event",
        OASFactory.createSchema()
            .addType(SchemaType.OBJECT)
            .description("As the schema of its type says, with personal fields opened."));
  }

  private void describeBeginning(Operation begin) {
    begin.setOperationId(cases.beginning());
    begin.addParameter(OASFactory.createParameter().ref(CommandHeaders.IDEMPOTENCY_KEY));
    takes(begin, cases.beginning());
    begin.getResponses().removeAPIResponse("200");
    begin
        .getResponses()
        .addAPIResponse(
            "201",
            answered("The case that was begun.", CASE)
                .headers(
                    Map.of(
                        HttpHeaders.LOCATION,
                        header("The case's own address."),
                        HttpHeaders.ETAG,
                        eTag(),
                        ConsistencyToken.HEADER,
                        token())));
  }

  private PathItem path(String command, Operation any) {
    Operation operation =
        OASFactory.createOperation()
            .operationId(command)
            .summary(sentence(command))
            .addParameter(caseId(any))
            .addParameter(OASFactory.createParameter().ref(HttpHeaders.IF_MATCH))
            .addParameter(OASFactory.createParameter().ref(CommandHeaders.IDEMPOTENCY_KEY))
            .responses(
                OASFactory.createAPIResponses()
                    .addAPIResponse(
                        "200",
                        answered("The case as it is now.", CASE)
                            .headers(
                                Map.of(HttpHeaders.ETAG, eTag(), ConsistencyToken.HEADER, token())))
                    .addAPIResponse("default", any.getResponses().getAPIResponse("default")));
    takes(operation, command);
    return OASFactory.createPathItem().POST(operation);
  }

  private static Parameter caseId(Operation any) {
    return any.getParameters().stream()
        .filter(parameter -> "id".equals(parameter.getName()))
        .findFirst()
        .orElseThrow();
  }

  /** {@code record-payment} as {@code Record payment}. */
  private static String sentence(String command) {
    return command.substring(0, 1).toUpperCase(Locale.ROOT)
        + command.substring(1).replace('-', ' ');
  }

  private void takes(Operation operation, String command) {
    operation.setRequestBody(
        OASFactory.createRequestBody()
            .required(true)
            .content(content(schema(cases.schemas().get(command)))));
  }

  private static APIResponse answer(Operation operation, String schema) {
    APIResponse response = answered("OK", schema);
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
        .addProperty("next", text().description("Cursor of the next page; absent on the last."));
  }

  private Schema schema(JsonNode json) {
    Schema schema = OASFactory.createSchema();
    schema.setAll(mapper.convertValue(json, new TypeReference<Map<String, Object>>() {}));
    return schema;
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(CommandHeaders.IDEMPOTENCY_KEY)
        .in(Parameter.In.HEADER)
        .required(true)
        .description("A new one for each request; sent again, the same answer comes back.")
        .schema(text().minLength(1).maxLength(CommandKey.KEY_CHARS_MAX));
  }

  private static Parameter ifMatch() {
    return OASFactory.createParameter()
        .name(HttpHeaders.IF_MATCH)
        .in(Parameter.In.HEADER)
        .required(true)
        .description("The ETag last seen, so that nobody's entry is overlooked.")
        .schema(text().pattern("^\"[0-9]{1,9}\"$"));
  }

  private static Header eTag() {
    return header("The case's version.");
  }

  private static Header token() {
    return header("Sent with a read, it waits for this entry.");
  }

  private static Header header(String description) {
    return OASFactory.createHeader().description(description).schema(text());
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}

package org.dhruva.service.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Says in the API description of every service how one signs in, which errors there are, and what
 * is the same everywhere.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public final class ApiConvention implements OASFilter {

  private static final String LOGIN = "login";
  private static final String PERSONAL = "SealedString";

  private final RecordSchemas records;

  public ApiConvention(IndexView index) {
    this.records = new RecordSchemas(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    // The problem extension's own schemas know neither code nor field.
    List.of("HttpProblem", "HttpValidationProblem", "Violation")
        .forEach(api.getComponents()::removeSchema);
    api.getComponents().getSchemas().forEach(records::describe);
    if (api.getComponents().getSchemas().containsKey(PERSONAL)) {
      api.getComponents().addSchema(PERSONAL, personal());
    }
    api.getComponents()
        .addSecurityScheme(
            LOGIN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the realm dhruva, whose audience is dhruva."));
    api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(LOGIN)));
    api.getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(each -> describe(api, each)));
  }

  private static void describe(OpenAPI api, Operation operation) {
    // An empty list is how an operation says that nobody has to sign in for it.
    boolean open = operation.getSecurity() != null && operation.getSecurity().isEmpty();
    operation.setSecurity(open ? List.of() : null);
    operation.setTags(null);
    List<Parameter> parameters =
        operation.getParameters() == null ? List.of() : operation.getParameters();
    parameters.forEach(KnownParameters::describe);

    List.copyOf(operation.getResponses().getAPIResponses().keySet()).stream()
        .flatMap(status -> ProblemResponse.withStatus(status).stream())
        .forEach(declared -> declared.addTo(api, operation));
    if (!open) {
      ProblemResponse.NOT_SIGNED_IN.addTo(api, operation);
      ProblemResponse.NOT_ALLOWED.addTo(api, operation);
    }
    boolean hasBody = operation.getRequestBody() != null;
    if (hasBody) {
      ProblemResponse.TOO_LARGE.addTo(api, operation);
    }
    if (hasBody || !parameters.isEmpty()) {
      ProblemResponse.MALFORMED.addTo(api, operation);
    } else {
      operation.getResponses().removeAPIResponse("400");
    }
    if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
      ProblemResponse.NOT_FOUND.addTo(api, operation);
    }
  }

  /** Another's words are opened for who may read them, until her key is destroyed. */
  private static Schema personal() {
    Map<String, Schema> erased = new LinkedHashMap<>();
    erased.put("erased", OASFactory.createSchema().constValue(true));
    return OASFactory.createSchema()
        .description(
            "Personal: kept encrypted under the survivor's own key. Once her key is destroyed,"
                + " nobody can read it any more, and it is answered as erased.")
        .addAnyOf(OASFactory.createSchema().addType(SchemaType.STRING))
        .addAnyOf(
            OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("erased"))
                .properties(erased));
  }
}

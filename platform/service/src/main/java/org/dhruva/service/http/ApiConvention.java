package org.dhruva.service.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the API description of every service how one logs in and what an error looks like. */
@OpenApiFilter(stages = RunStage.BUILD)
public final class ApiConvention implements OASFilter {

  private static final String LOGIN = "login";
  private static final String PROBLEM = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    // The problem extension's own schemas know neither code nor field.
    List.of("HttpProblem", "HttpValidationProblem", "Violation")
        .forEach(api.getComponents()::removeSchema);
    api.getComponents()
        .addSchema(PROBLEM, problem())
        .addResponse(PROBLEM, problemResponse())
        .addSecurityScheme(
            LOGIN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the realm dhruva."));
    api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(LOGIN)));
    api.getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(ApiConvention::describe));
  }

  private static void describe(Operation operation) {
    operation.setSecurity(null);
    operation.setTags(null);
    List.of("400", "401", "403").forEach(operation.getResponses()::removeAPIResponse);
    operation.getResponses().addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
  }

  private static APIResponse problemResponse() {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                "application/problem+json",
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)));
    return OASFactory.createAPIResponse()
        .description("What went wrong, and what to do about it (RFC 9457).")
        .content(content);
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .required(List.of("title", "status", "detail", "code"))
        .properties(
            Map.of(
                "title", text("The status in words."),
                "status", OASFactory.createSchema().addType(SchemaType.INTEGER),
                "detail", text("A sentence a person can act on."),
                "code", text("What went wrong, for programs; stays the same for ever."),
                "field", text("JSON pointer of the field in the request that it is about.")));
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }
}

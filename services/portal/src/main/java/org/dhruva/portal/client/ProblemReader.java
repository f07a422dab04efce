package org.dhruva.portal.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Reads the problem+json of a service. */
public final class ProblemReader implements ResponseExceptionMapper<ServiceProblem> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public ServiceProblem toThrowable(Response response) {
    JsonNode problem = body(response);
    return new ServiceProblem(
        response.getStatus(),
        problem.path("code").asText("http-" + response.getStatus()),
        problem.path("detail").asText(response.getStatusInfo().getReasonPhrase()),
        Optional.ofNullable(problem.path("field").textValue()));
  }

  private static JsonNode body(Response response) {
    try {
      JsonNode body = JSON.readTree(response.readEntity(String.class));
      return body == null ? MissingNode.getInstance() : body;
    } catch (JsonProcessingException e) {
      // Something between us and the service answered instead of it.
      return MissingNode.getInstance();
    }
  }
}

package org.dhruva.service.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Bodies that cannot be read, as problems that name the field. Never quotes what was sent. */
public final class BodyProblems {

  private static final int BEFORE_ALL_OTHERS = 1;

  /** Each by its own name, since the problem extension has an answer of its own to the narrower. */
  @ServerExceptionMapper(
      value = {
        MismatchedInputException.class,
        InvalidFormatException.class,
        UnrecognizedPropertyException.class
      },
      priority = BEFORE_ALL_OTHERS)
  public Response mismatch(MismatchedInputException e) {
    return problem(e).toResponse();
  }

  @ServerExceptionMapper(value = WebApplicationException.class, priority = BEFORE_ALL_OTHERS)
  public Response wrapped(WebApplicationException e) {
    return switch (e.getCause()) {
      case JsonProcessingException cause -> problem(cause).toResponse();
      case null, default ->
          HttpProblem.builder()
              .withTitle(e.getResponse().getStatusInfo().getReasonPhrase())
              .withStatus(e.getResponse().getStatusInfo())
              .withDetail(e.getResponse().getStatusInfo().getReasonPhrase())
              .with("code", "http-" + e.getResponse().getStatus())
              .build()
              .toResponse();
    };
  }

  @ServerExceptionMapper(value = NotFoundException.class, priority = BEFORE_ALL_OTHERS)
  public Response notFound(NotFoundException e) {
    return Problems.notFound("address").toResponse();
  }

  /** What is wrong with a body, without a word of what it says. */
  public static HttpProblem problem(JsonProcessingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown -> Problems.unknownField(field(unknown));
      case InvalidNullException missing -> Problems.missingField(field(missing));
      case InvalidFormatException format ->
          Problems.malformed(field(format), expected(format.getTargetType()));
      case ValueInstantiationException invalid ->
          Problems.malformed(
              field(invalid),
              invalid.getCause() instanceof IllegalArgumentException reason
                  ? reason.getMessage()
                  : "This value is not allowed here.");
      case MismatchedInputException mismatch when isMissing(mismatch) ->
          Problems.missingField(field(mismatch));
      case MismatchedInputException mismatch ->
          Problems.malformed(field(mismatch), expected(mismatch.getTargetType()));
      case JsonMappingException mapping -> Problems.malformed(field(mapping), "It cannot be read.");
      default -> Problems.malformedBody();
    };
  }

  /** A record component that was absent or null; Jackson has no exception of its own for it. */
  private static boolean isMissing(MismatchedInputException e) {
    return e.getOriginalMessage().startsWith("Null value for creator property")
        || e.getOriginalMessage().startsWith("Missing");
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "It has the wrong shape.";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "It must be one of: ", "."));
    }
    return switch (type.getSimpleName()) {
      case "CivilDate" -> "A day is written 2019-09-15, or 2019-09-15~ if it is approximate.";
      case "UUID", "SurvivorId" -> "It must be an id such as 3f2b8c1e-5a4d-4e6f-9b7a-1c2d3e4f5a6b.";
      case "int", "long", "Integer", "Long" -> "It must be a whole number.";
      case "boolean", "Boolean" -> "It must be true or false.";
      case "String" -> "It must be text.";
      case "YearMonth" -> "A month is written 2021-05.";
      case "Instant" -> "A moment is written 2024-03-10T06:30:00Z.";
      case "LocalTime" -> "A time of day is written 09:30.";
      default -> "It has the wrong shape.";
    };
  }

  private static String field(JsonMappingException e) {
    JsonPointer pointer = JsonPointer.empty();
    for (JsonMappingException.Reference step : e.getPath()) {
      pointer =
          step.getFieldName() == null
              ? pointer.appendIndex(Math.max(0, step.getIndex()))
              : pointer.appendProperty(step.getFieldName());
    }
    return pointer.toString();
  }
}

package org.dhruva.portal.entrance;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dhruva.portal.client.ServiceProblem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is shown instead of a page. Says what can be done; never how it came to it. */
public final class ErrorPages {

  private static final Logger LOG = Logger.getLogger(ErrorPages.class);
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final int SERVER_ERROR = 500;
  private static final int UNAVAILABLE = 503;

  /**
   * @param detail the words of a service that refused; the reference by which an operator finds a
   *     failure in the log
   */
  record ErrorPage(Reason reason, String detail) implements TemplateInstance {}

  /** What a person can make of it. */
  enum Reason {
    NOT_FOUND,
    NOT_FOR_YOU,
    /** In the words of the service. */
    REFUSED,
    FORM_EXPIRED,
    UNAVAILABLE,
    FAILED
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e) {
    return page(FORBIDDEN, Reason.NOT_FOR_YOU);
  }

  @ServerExceptionMapper
  public Response problem(ServiceProblem problem) {
    if (problem.isUnauthenticated()) {
      return Response.seeOther(URI.create("/logout")).build();
    }
    if (problem.isFailure()) {
      return page(UNAVAILABLE, Reason.UNAVAILABLE);
    }
    return switch (problem.status()) {
      case NOT_FOUND -> page(NOT_FOUND, Reason.NOT_FOUND);
      case FORBIDDEN, CONFLICT, UNPROCESSABLE ->
          page(problem.status(), new ErrorPage(Reason.REFUSED, problem.getMessage()));
      default -> unexpected(problem);
    };
  }

  @ServerExceptionMapper
  public Response unreachable(ProcessingException e) {
    LOG.warnf("A service does not answer: %s", e.getMessage());
    return page(UNAVAILABLE, Reason.UNAVAILABLE);
  }

  @ServerExceptionMapper
  public Response status(WebApplicationException e) {
    return switch (e.getResponse().getStatus()) {
      case NOT_FOUND, 405 -> page(NOT_FOUND, Reason.NOT_FOUND);
      case BAD_REQUEST -> page(BAD_REQUEST, Reason.FORM_EXPIRED);
      default -> unexpected(e);
    };
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable e) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.errorf(e, "A page failed, reference %s", reference);
    return page(SERVER_ERROR, new ErrorPage(Reason.FAILED, reference));
  }

  private static Response page(int status, Reason reason) {
    return page(status, new ErrorPage(reason, ""));
  }

  private static Response page(int status, ErrorPage page) {
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page.render()).build();
  }
}

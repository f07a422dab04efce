package org.dhruva.portal.client;

import java.util.Optional;

/**
 * A service said no, in words for a person.
 *
 * <p>Without a stack trace: it is an answer, not a fault of the program.
 */
public final class ServiceProblem extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final int UNAUTHORIZED = 401;
  private static final int PRECONDITION_FAILED = 412;
  private static final int SERVER_ERROR = 500;

  private final int status;
  private final String code;
  private final transient Optional<String> field;

  public ServiceProblem(int status, String code, String detail, Optional<String> field) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.field = field;
  }

  public int status() {
    return status;
  }

  /** Stable, kebab-case. */
  public String code() {
    return code;
  }

  /** The field at fault, as a JSON pointer. */
  public Optional<String> field() {
    return field;
  }

  /** Somebody made an entry since the version that was sent. */
  public boolean isStale() {
    return status == PRECONDITION_FAILED;
  }

  /** The session has ended in between. */
  public boolean isUnauthenticated() {
    return status == UNAUTHORIZED;
  }

  /** The service is in trouble: nobody knows whether it did what it was asked. */
  public boolean isFailure() {
    return status >= SERVER_ERROR;
  }
}

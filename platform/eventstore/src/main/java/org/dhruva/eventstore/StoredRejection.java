package org.dhruva.eventstore;

import java.util.Objects;
import java.util.Optional;
import org.dhruva.kernel.Rejection;

/** A rejection as it was answered, so that a repetition hears the same. */
public record StoredRejection(String code, String message, Optional<String> field)
    implements Rejection {

  public StoredRejection {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(field, "field");
  }

  public static StoredRejection of(Rejection rejection) {
    return new StoredRejection(rejection.code(), rejection.message(), rejection.field());
  }
}

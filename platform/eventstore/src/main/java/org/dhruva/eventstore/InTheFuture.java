package org.dhruva.eventstore;

import java.util.Optional;
import org.dhruva.kernel.Rejection;

/** An entry that claims to have happened later than now. */
public record InTheFuture() implements Rejection {

  @Override
  public String code() {
    return "in-the-future";
  }

  @Override
  public String message() {
    return "This day has not come yet; enter the day on which it happened.";
  }

  @Override
  public Optional<String> field() {
    return Optional.of("/on");
  }
}

package org.dhruva.imports;

import java.util.Optional;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.kernel.Actor;

/** A caseworker, as a token would say. */
final class SomebodyAt extends Caller {

  private final String account;
  private final Optional<String> organisation;

  SomebodyAt(String account, Optional<String> organisation) {
    this.account = account;
    this.organisation = organisation;
  }

  @Override
  public String account() {
    return account;
  }

  @Override
  public Optional<String> organisation() {
    return organisation;
  }

  @Override
  public Actor actor() {
    return new Actor(account, Roles.CASEWORKER);
  }
}

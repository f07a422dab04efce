package org.dhruva.access;

import java.util.List;
import java.util.Objects;
import org.dhruva.contracts.people.SurvivorEvent.Role;

/**
 * Somebody who helps, as the guard needs to know them where no request of theirs is at hand: their
 * login said so once, and what she opened to them is asked for anew each time.
 *
 * @param account the opaque subject of the login
 * @param roles as what they may have been let in
 */
public record AccountInRoles(String account, List<Role> roles) {
  public AccountInRoles {
    Objects.requireNonNull(account, "account");
    roles = List.copyOf(roles);
  }

  public static AccountInRoles of(Caller caller) {
    return new AccountInRoles(caller.account(), caller.helperRoles());
  }
}

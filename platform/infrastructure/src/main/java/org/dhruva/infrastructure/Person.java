package org.dhruva.infrastructure;

import java.util.Optional;

/**
 * Somebody who can log in to the example realm, with the user name as password.
 *
 * @param organisation whom a lawyer, peer leader, caseworker or researcher works for
 */
public record Person(String user, String name, String role, Optional<String> organisation) {}

package org.dhruva.portal.client;

import java.time.Instant;
import java.util.Optional;

/** Somebody whom she let in looked at a part of her case. */
public record Look(
    String account,
    String role,
    Optional<String> organisation,
    String scope,
    String purpose,
    Instant at) {}

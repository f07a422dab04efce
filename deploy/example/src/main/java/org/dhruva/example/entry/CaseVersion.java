package org.dhruva.example.entry;

import java.util.UUID;

/** A case, and how many entries it had when it was last seen. */
public record CaseVersion(UUID id, int version) {}

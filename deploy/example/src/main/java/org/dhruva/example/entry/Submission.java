package org.dhruva.example.entry;

import java.util.Map;
import java.util.Optional;

/**
 * An entry that is ready to be made.
 *
 * @param entry who enters what, and where
 * @param body with every reference replaced by what it stands for
 * @param to the case it is about; empty to begin one
 * @param key sent again with the same key, it changes nothing
 */
public record Submission(
    Entry entry, Map<String, Object> body, Optional<CaseVersion> to, String key) {}

package org.dhruva.legal.offence;

import java.util.Optional;

/**
 * Where a section of the old code of procedure stands now.
 *
 * @param old such as {@code CrPC 173}; absent where the new code has something of its own
 * @param now such as {@code BNSS 193}
 * @param verified whether it was found in a public source; false: not yet checked by a lawyer
 */
public record Procedure(
    Optional<String> old, String now, String title, String source, boolean verified) {}

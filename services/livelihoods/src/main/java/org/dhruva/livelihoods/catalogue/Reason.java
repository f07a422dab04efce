package org.dhruva.livelihoods.catalogue;

import java.util.Optional;

/**
 * Why something ended or was refused. Nobody has to give one.
 *
 * @param words in plain words, as they can be said to her
 * @param whatSheCanDo about a refusal
 * @param source where it was read, which may be second-hand
 * @param verified whether it was found in a public source; false: not yet checked by a lawyer
 */
public record Reason(
    String code, String words, Optional<String> whatSheCanDo, String source, boolean verified) {}

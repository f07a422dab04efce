package org.dhruva.timeline.http;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.function.Supplier;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.timeline.story.Voice;

/**
 * Somebody who reads a timeline.
 *
 * @param services asks which services' entries they may see now; fails with the problem to answer
 *     with if there is none
 */
record Reader(SurvivorId survivor, Voice voice, Supplier<Uni<Set<String>>> services) {}

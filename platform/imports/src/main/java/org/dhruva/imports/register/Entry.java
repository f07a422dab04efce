package org.dhruva.imports.register;

import java.time.Instant;
import java.util.Optional;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.SurvivorId;

/**
 * The circumstances of a row: what no cell says.
 *
 * @param survivor whose case it is
 * @param actor who enters it
 * @param organisation of whoever enters it
 * @param now when
 */
public record Entry(SurvivorId survivor, Actor actor, Optional<String> organisation, Instant now) {}

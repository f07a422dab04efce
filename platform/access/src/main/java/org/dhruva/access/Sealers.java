package org.dhruva.access;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.SurvivorId;

/** The sealer of a survivor, with her key at hand. */
public interface Sealers extends Function<SurvivorId, Uni<Sealer>> {}

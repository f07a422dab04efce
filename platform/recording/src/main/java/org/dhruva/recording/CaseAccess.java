package org.dhruva.recording;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.dhruva.access.Caller;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.kernel.SurvivorId;

/**
 * Who may do what with a kind of case. Each check fails with the problem to answer with.
 *
 * @param <C> the commands
 */
public interface CaseAccess<C> {

  /** Lets the caller begin a case of this survivor. */
  Uni<Void> toBegin(Caller caller, SurvivorId survivor);

  /** Lets the caller see a case of this survivor; what else the caller may do is the answer. */
  Uni<Access> toRead(Caller caller, SurvivorId survivor);

  /** Lets the caller carry out such a command on a case of this survivor. */
  Uni<Void> toAct(Caller caller, SurvivorId survivor, Class<? extends C> command);

  /**
   * Everybody whose cases the caller may list. Nothing of them has been seen by that yet: what is
   * shown is still to be asked for by {@link #toRead}.
   */
  Uni<List<SurvivorId>> everybodyOpenTo(Caller caller);

  /** Whose cases the caller may list, as a page that the caller sees. */
  Uni<OpenCases> openTo(Caller caller, Optional<SurvivorId> after, int limit);
}

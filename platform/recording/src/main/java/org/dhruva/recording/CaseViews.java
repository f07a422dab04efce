package org.dhruva.recording;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dhruva.access.Caller;
import org.dhruva.access.OpenJson;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.letter.LetterDraft;
import org.dhruva.recording.letter.Letters;

/** Cases as they are answered. */
final class CaseViews<C, S> {

  private final CaseKind<C, S, ?, ?> kind;
  private final OpenJson openJson;
  private final InstantSource clock;

  CaseViews(CaseKind<C, S, ?, ?> kind, OpenJson openJson, InstantSource clock) {
    this.kind = kind;
    this.openJson = openJson;
    this.clock = clock;
  }

  CaseView view(Caller caller, SurvivorId survivor, Access may, UUID id, int version, S state) {
    List<Clock> clocks = kind.clocks(state);
    CivilDate today = CivilDate.at(clock.instant());
    return new CaseView(
        id,
        survivor,
        version,
        CommandNames.of(state.getClass()),
        may,
        kind.facts(state, caller),
        may == Access.ACT ? actions(state, clocks) : List.of(),
        clocks.stream().map(running -> running.read(today)).toList());
  }

  private List<CaseAction> actions(S state, List<Clock> clocks) {
    return kind.possible(state, clock.instant()).stream()
        .map(command -> CaseAction.of(command, kind.duties(), clocks))
        .sorted(Comparator.comparing(CaseAction::command))
        .toList();
  }

  Letters letters(S state) {
    LetterDraft draft = new LetterDraft(CivilDate.at(clock.instant()), kind.particulars(state));
    return new Letters(draft.of(kind.clocks(state)));
  }

  /** The answer's text, with the personal fields of these survivors opened. */
  Uni<String> json(Object answer, Set<SurvivorId> survivors) {
    return openJson.write(answer, survivors);
  }
}

package org.dhruva.recording;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhruva.access.Caller;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.Stream;
import org.dhruva.eventstore.postgres.StreamOwners;
import org.dhruva.eventstore.postgres.StreamOwners.Owned;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.CasesOfOne.Other;
import org.dhruva.recording.DueCases.Due;
import org.dhruva.recording.OpenCases.Opened;
import org.dhruva.service.http.CommandHeaders;
import org.dhruva.service.http.Cursor;
import org.dhruva.service.http.Page;
import org.dhruva.service.http.Problems;

/** Shows cases, their history, and lists of them. All of it read off the store: never behind. */
final class CaseQueries<C, S> {

  // So many cases of a list are read at the same time.
  private static final int LOADS_AT_ONCE = 8;

  private final CaseKind<C, S, ?, ?> kind;
  private final CaseAccess<C> access;
  private final CaseViews<C, S> views;
  private final Function<Stream, S> stateOf;
  private final EventStore store;
  private final StreamOwners owners;
  private final DueCases due;
  private final Set<String> types;

  CaseQueries(
      CaseKind<C, S, ?, ?> kind,
      CaseAccess<C> access,
      CaseViews<C, S> views,
      Function<Stream, S> stateOf,
      EventStore store,
      StreamOwners owners,
      DueCases due) {
    this.kind = kind;
    this.access = access;
    this.views = views;
    this.stateOf = stateOf;
    this.store = store;
    this.owners = owners;
    this.due = due;
    this.types = kind.types().names();
  }

  Uni<Response> show(Caller caller, UUID caseId) {
    return owner(caseId)
        .chain(
            survivor ->
                access
                    .toRead(caller, survivor)
                    .chain(may -> load(caller, new Owned(survivor, caseId), may))
                    .chain(
                        view ->
                            views
                                .json(view, Set.of(survivor))
                                .map(
                                    json ->
                                        Response.ok(json)
                                            .header(
                                                HttpHeaders.ETAG,
                                                CommandHeaders.eTag(view.version()))
                                            .build())));
  }

  /** The state of a case that the caller may read. */
  Uni<S> state(Caller caller, UUID caseId) {
    return owner(caseId)
        .call(survivor -> access.toRead(caller, survivor))
        .chain(() -> store.load(caseId))
        .map(stateOf);
  }

  /**
   * A case that the caller may read, and the others of its survivor, which are opened with it.
   *
   * @param othersMax how many others at most
   */
  Uni<CasesOfOne<S>> ofSameSurvivor(Caller caller, UUID caseId, int othersMax) {
    return owner(caseId)
        .call(survivor -> access.toRead(caller, survivor))
        // One more than that is the case itself, and another one shows that there are more.
        .chain(
            survivor -> owners.streamsOf(Set.of(survivor), types, Optional.empty(), othersMax + 2))
        .chain(
            found -> {
              List<UUID> others =
                  found.stream().map(Owned::stream).filter(id -> !id.equals(caseId)).toList();
              return stateOfEach(others.stream().limit(othersMax).toList())
                  .chain(
                      states ->
                          store
                              .load(caseId)
                              .map(stateOf)
                              .map(
                                  one -> new CasesOfOne<>(one, states, others.size() > othersMax)));
            });
  }

  private Uni<List<Other<S>>> stateOfEach(List<UUID> ids) {
    return Multi.createFrom()
        .iterable(ids)
        .onItem()
        .transformToUni(id -> store.load(id).map(stream -> new Other<>(id, stateOf.apply(stream))))
        .merge(LOADS_AT_ONCE)
        .collect()
        .asMap(Other::id)
        .map(byId -> ids.stream().map(byId::get).toList());
  }

  /** What was entered, the first entry first. */
  Uni<Response> history(Caller caller, UUID caseId, String cursor, Integer limit) {
    int after = Cursor.parse(cursor, 1).map(CaseQueries::entryNumber).orElse(0);
    int size = Page.limit(limit);
    return owner(caseId)
        .call(survivor -> access.toRead(caller, survivor))
        .chain(
            survivor ->
                store
                    .load(caseId)
                    .chain(stream -> views.json(entries(stream, after, size), Set.of(survivor))))
        .map(json -> Response.ok(json).build());
  }

  private static int entryNumber(Cursor cursor) {
    try {
      return Integer.parseUnsignedInt(cursor.key().getFirst());
    } catch (NumberFormatException e) {
      throw Cursor.notReceived();
    }
  }

  private static Page<CaseView.Entry> entries(Stream stream, int after, int size) {
    List<CaseView.Entry> page =
        stream.events().stream().skip(after).limit(size).map(CaseQueries::entry).toList();
    int last = after + page.size();
    return new Page<>(
        page,
        last < stream.version() ? Optional.of(Cursor.after(last).toString()) : Optional.empty());
  }

  private static CaseView.Entry entry(Recorded<Event> recorded) {
    return new CaseView.Entry(
        recorded.envelope().streamVersion(),
        recorded.envelope().type(),
        recorded.envelope().occurredAt(),
        recorded.envelope().recordedAt(),
        recorded.envelope().actor().role(),
        recorded.event());
  }

  /**
   * The cases of one survivor, or all that the caller may see. A page may hold fewer than it could
   * and still have a next one.
   */
  Uni<Response> list(Caller caller, Optional<SurvivorId> survivor, String cursor, Integer limit) {
    int size = Page.limit(limit);
    Optional<ListPlace> place = ListPlace.parse(cursor);
    Uni<OpenCases> open =
        survivor.isPresent()
            ? access.toRead(caller, survivor.get()).map(may -> only(survivor.get(), may))
            : access.openTo(caller, place.flatMap(ListPlace::survivorsAfter), size);
    return open.chain(opened -> page(caller, opened, place, size))
        .map(json -> Response.ok(json).build());
  }

  private static OpenCases only(SurvivorId survivor, Access may) {
    return new OpenCases(List.of(new Opened(survivor, may)), Optional.empty());
  }

  private Uni<String> page(Caller caller, OpenCases open, Optional<ListPlace> place, int size) {
    Map<SurvivorId, Access> may =
        open.survivors().stream().collect(Collectors.toMap(Opened::survivor, Opened::access));
    return owners
        .streamsOf(may.keySet(), types, place.flatMap(ListPlace::last), size + 1)
        .chain(
            found -> {
              List<Owned> shown = found.subList(0, Math.min(size, found.size()));
              Optional<String> next =
                  next(open, place, found.size() > size, shown).map(ListPlace::toString);
              return loadAll(caller, shown, may)
                  .chain(cases -> views.json(new Page<>(cases, next), survivorsOf(shown)));
            });
  }

  private static Optional<ListPlace> next(
      OpenCases open, Optional<ListPlace> place, boolean more, List<Owned> shown) {
    return more
        ? Optional.of(
            new ListPlace(place.flatMap(ListPlace::survivorsAfter), Optional.of(shown.getLast())))
        : open.more().map(last -> new ListPlace(Optional.of(last), Optional.empty()));
  }

  private static Set<SurvivorId> survivorsOf(List<Owned> cases) {
    return cases.stream().map(Owned::survivor).collect(Collectors.toSet());
  }

  private Uni<List<CaseView>> loadAll(
      Caller caller, List<Owned> cases, Map<SurvivorId, Access> may) {
    return Multi.createFrom()
        .iterable(cases)
        .onItem()
        .transformToUni(owned -> load(caller, owned, may.get(owned.survivor())))
        .merge(LOADS_AT_ONCE)
        .collect()
        .asMap(CaseView::id)
        .map(byId -> cases.stream().map(owned -> byId.get(owned.stream())).toList());
  }

  private Uni<CaseView> load(Caller caller, Owned owned, Access may) {
    return store
        .load(owned.stream())
        .map(
            stream ->
                views.view(
                    caller,
                    owned.survivor(),
                    may,
                    owned.stream(),
                    stream.version(),
                    stateOf.apply(stream)));
  }

  /** The letters for which it is time. */
  Uni<Response> letters(Caller caller, UUID caseId) {
    return state(caller, caseId)
        .map(views::letters)
        .chain(letters -> owner(caseId).chain(survivor -> views.json(letters, Set.of(survivor))))
        .map(json -> Response.ok(json).build());
  }

  /** The cases in which a last day runs, what runs out first at the top. */
  Uni<Response> due(Caller caller, Optional<SurvivorId> survivor, String cursor, Integer limit) {
    int size = Page.limit(limit);
    Optional<Due> after = DuePlace.parse(cursor);
    return survivor
        .map(one -> access.toRead(caller, one).replaceWith(List.of(one)))
        .orElseGet(() -> access.everybodyOpenTo(caller))
        .chain(survivors -> due.of(survivors, after, size + 1))
        .chain(found -> duePage(caller, found, size))
        .map(json -> Response.ok(json).build());
  }

  private Uni<String> duePage(Caller caller, List<Due> found, int size) {
    List<Due> page = found.subList(0, Math.min(size, found.size()));
    List<Owned> shown = page.stream().map(one -> new Owned(one.survivor(), one.caseId())).toList();
    Optional<String> next =
        found.size() > size ? Optional.of(DuePlace.cursor(page.getLast())) : Optional.empty();
    return Multi.createFrom()
        .iterable(survivorsOf(shown))
        .onItem()
        .transformToUni(
            survivor -> access.toRead(caller, survivor).map(may -> Map.entry(survivor, may)))
        .merge(LOADS_AT_ONCE)
        .collect()
        .asMap(Map.Entry::getKey, Map.Entry::getValue)
        .chain(may -> loadAll(caller, shown, may))
        .chain(cases -> views.json(new Page<>(cases, next), survivorsOf(shown)));
  }

  private Uni<SurvivorId> owner(UUID caseId) {
    return owners
        .ownerOf(caseId, types)
        .map(found -> found.orElseThrow(() -> Problems.notFound(kind.noun())));
  }
}

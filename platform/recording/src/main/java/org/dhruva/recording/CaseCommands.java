package org.dhruva.recording;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dhruva.access.Caller;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.CommandRequest;
import org.dhruva.eventstore.CommandResult;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.postgres.StreamOwners;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.CommandHeaders;
import org.dhruva.service.http.ConsistencyToken;
import org.dhruva.service.http.Problems;

/** Takes commands from the body of a request to its answer. */
final class CaseCommands<C, S> {

  private final CaseKind<C, S, ?, ?> kind;
  private final CaseAccess<C> access;
  private final CaseViews<C, S> views;
  private final CommandNames<C> names;
  private final CommandReader<S> reader;
  private final CommandHandler<C, S, ?, ?> handler;
  private final EventStore store;
  private final StreamOwners owners;
  private final InstantSource clock;
  private final String service;

  CaseCommands(
      CaseKind<C, S, ?, ?> kind,
      CaseAccess<C> access,
      CaseViews<C, S> views,
      CommandReader<S> reader,
      CommandHandler<C, S, ?, ?> handler,
      EventStore store,
      StreamOwners owners,
      InstantSource clock,
      String service) {
    this.kind = kind;
    this.access = access;
    this.views = views;
    this.names = CommandNames.in(kind.commands());
    this.reader = reader;
    this.handler = handler;
    this.store = store;
    this.owners = owners;
    this.clock = clock;
    this.service = service;
  }

  /** The record of a command, whose name is known to exist. */
  Class<? extends C> named(String command) {
    return names.named(command).orElseThrow();
  }

  Uni<Response> begin(Caller caller, CommandHeaders headers, String path, byte[] body) {
    return begin(caller, headers, kind.beginning(), path, path, body);
  }

  /** Begins a case with a command other than the usual one; the path ends with its name. */
  Uni<Response> beginWith(
      Caller caller, CommandHeaders headers, String name, String path, byte[] body) {
    Class<? extends C> type =
        names
            .named(name)
            .filter(kind.earlierBeginnings()::contains)
            .orElseThrow(() -> Problems.notFound("beginning of a " + kind.noun()));
    String cases = path.substring(0, path.lastIndexOf("/" + name));
    return begin(caller, headers, type, cases, path, body);
  }

  private Uni<Response> begin(
      Caller caller,
      CommandHeaders headers,
      Class<? extends C> type,
      String cases,
      String path,
      byte[] body) {
    CommandIdentity identity = CommandIdentity.of(caller, headers, path, body);
    UUID caseId = identity.newCase();
    C command =
        kind.completed(reader.read(type, body, asked(identity, caseId, kind.decider().initial())));
    SurvivorId survivor = kind.survivorOf(command);
    return access
        .toBegin(caller, survivor)
        .chain(() -> handle(identity, caseId, survivor, 0, command))
        .map(
            result ->
                // Another request had the same key and began this very case.
                result instanceof CommandResult.Conflict<S>
                    ? new CommandResult.KeyReused<S>(identity.key().key())
                    : result)
        .chain(
            result ->
                answer(caller, survivor, result)
                    .map(
                        response ->
                            response
                                .status(Response.Status.CREATED)
                                .location(URI.create(cases + "/" + caseId))
                                .build()));
  }

  Uni<Response> carryOut(
      Caller caller, CommandHeaders headers, UUID caseId, String name, String path, byte[] body) {
    Class<? extends C> type =
        names
            .named(name)
            .filter(this::isForABegunCase)
            .orElseThrow(() -> Problems.notFound("command for a " + kind.noun()));
    int expected = headers.ifMatch();
    CommandIdentity identity = CommandIdentity.of(caller, headers, path, body);
    return owners
        .ownerOf(caseId, kind.types().names())
        .map(found -> found.orElseThrow(() -> Problems.notFound(kind.noun())))
        .call(survivor -> access.toAct(caller, survivor, type))
        .chain(
            survivor ->
                command(type, body, identity, caseId, survivor)
                    .chain(command -> handle(identity, caseId, survivor, expected, command))
                    .chain(result -> answer(caller, survivor, result))
                    .map(Response.ResponseBuilder::build));
  }

  private boolean isForABegunCase(Class<? extends C> command) {
    return command == kind.beginning()
        ? !kind.earlierBeginnings().isEmpty()
        : !kind.earlierBeginnings().contains(command);
  }

  private Uni<C> command(
      Class<? extends C> type,
      byte[] body,
      CommandIdentity identity,
      UUID caseId,
      SurvivorId survivor) {
    Uni<S> state =
        reader.completes(type)
            ? store.load(caseId).map(handler::stateOf)
            : Uni.createFrom().item(kind.decider().initial());
    return state.map(
        known ->
            kind.completed(reader.readFor(survivor, type, body, asked(identity, caseId, known))));
  }

  private Asked<S> asked(CommandIdentity identity, UUID caseId, S state) {
    return new Asked<>(identity.actor(), clock.instant(), caseId, state);
  }

  private Uni<CommandResult<S>> handle(
      CommandIdentity identity, UUID caseId, SurvivorId survivor, int expected, C command) {
    CommandRequest<C> request =
        new CommandRequest<>(
            caseId,
            Optional.of(survivor),
            Optional.of(expected),
            Optional.of(identity.key()),
            identity.actor(),
            identity.trace(),
            command);
    return kind.objection(command, caseId)
        .chain(
            objection ->
                objection.isPresent()
                    ? Uni.createFrom().item(new CommandResult.Rejected<>(objection.get()))
                    : handler.handle(request));
  }

  private Uni<Response.ResponseBuilder> answer(
      Caller caller, SurvivorId survivor, CommandResult<S> result) {
    return switch (result) {
      case CommandResult.Done<S> done -> done(caller, survivor, done);
      case CommandResult.Rejected<S>(var rejection) -> throw Problems.rejected(rejection);
      case CommandResult.Conflict<S>(int expected, int actual) ->
          throw Problems.stale(expected, actual);
      case CommandResult.KeyReused<S> _ -> throw Problems.keyReused();
      case CommandResult.StreamFull<S> _ -> throw Problems.full();
    };
  }

  private Uni<Response.ResponseBuilder> done(
      Caller caller, SurvivorId survivor, CommandResult.Done<S> done) {
    CaseView view =
        views.view(caller, survivor, Access.ACT, done.streamId(), done.version(), done.state());
    return views
        .json(view, Set.of(survivor))
        .map(
            json -> {
              Response.ResponseBuilder response =
                  Response.ok(json).header(HttpHeaders.ETAG, CommandHeaders.eTag(done.version()));
              return done.position() == 0
                  ? response
                  : response.header(
                      ConsistencyToken.HEADER,
                      ConsistencyToken.of(service, done.partition(), done.position()));
            });
  }
}

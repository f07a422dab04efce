package org.dhruva.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dhruva.access.OpenJson;
import org.dhruva.access.Sealers;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.postgres.StreamOwners;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Rejection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the endpoint of a kind of case. */
@Singleton
public final class CaseEndpoints {

  @Inject Pool pool;
  @Inject EventStore store;
  @Inject StreamOwners owners;
  @Inject Sealers sealers;
  @Inject OpenJson openJson;
  @Inject ObjectMapper http;
  @Inject InstantSource clock;

  @ConfigProperty(name = "quarkus.application.name")
  String service;

  public <C, S, E extends Event, R extends Rejection> CaseEndpoint<C, S> of(
      CaseKind<C, S, E, R> kind, CaseAccess<C> access) {
    CommandHandler<C, S, E, R> handler =
        new CommandHandler<>(store, kind.decider(), kind.events(), sealers, clock);
    CaseViews<C, S> views = new CaseViews<>(kind, openJson, clock);
    return new CaseEndpoint<>(
        new CaseCommands<>(
            kind,
            access,
            views,
            new CommandReader<>(http, kind.filledIn()),
            handler,
            store,
            owners,
            clock,
            service),
        new CaseQueries<>(kind, access, views, handler::stateOf, store, owners, new DueCases(pool)),
        CommandNames.of(kind.beginning()),
        kind.earlierBeginnings().stream()
            .map(CommandNames::of)
            .collect(Collectors.toCollection(TreeSet::new)),
        CaseSchemas.commands(CommandNames.in(kind.commands()), kind.filledIn().keySet(), http),
        answer(kind));
  }

  private JsonNode answer(CaseKind<?, ?, ?, ?> kind) {
    ObjectNode schema = CaseSchemas.answer(CaseView.class, http);
    ((ObjectNode) schema.get("properties"))
        .set("facts", CaseSchemas.answer(kind.factsType(), http));
    return schema;
  }
}

package org.dhruva.projection.hammer;

import com.fasterxml.uuid.Generators;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.dhruva.kernel.Rejection;
import org.dhruva.projection.hammer.Notebook.Write;
import org.dhruva.relay.Relay;
import org.dhruva.testing.SampleEvent;
import org.dhruva.testing.SampleStore;

/**
 * A service under load in a process of its own: clients send it commands, it appends and relays. It
 * prints every answer that a client got, and lives until it is killed.
 */
final class HammeredService {

  /** What PostgreSQL knows its sessions by. */
  static final String SESSIONS = "hammered";

  private static final int CONNECTIONS = 12;
  private static final int CLIENTS = 6;

  private HammeredService() {}

  /** Its command line: where everything is, and a name that is the same after a restart. */
  record Arguments(
      String name,
      String databaseUrl,
      String user,
      String password,
      String bootstrapServers,
      String topic) {

    static Arguments of(String[] args) {
      return new Arguments(args[0], args[1], args[2], args[3], args[4], args[5]);
    }

    List<String> line() {
      return List.of(
          HammeredService.class.getName(),
          name,
          databaseUrl,
          user,
          password,
          bootstrapServers,
          topic);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Arguments arguments = Arguments.of(args);
    AtomicReference<Relay> relay = new AtomicReference<>();
    Pool pool = pool(arguments);
    PostgresEventStore store =
        new PostgresEventStore(
            pool,
            new EventCodec(SampleEvent.TYPES),
            SampleStore.SOURCE,
            Generators.timeBasedEpochGenerator()::generate,
            InstantSource.system(),
            partition -> relay.get().nudge(partition));
    relay.set(
        new Relay(
            pool,
            store,
            arguments.topic,
            Map.of("bootstrap.servers", arguments.bootstrapServers),
            InstantSource.system()));
    relay.get().start();
    CommandHandler<Write, Integer, SampleEvent, Rejection> handler =
        new CommandHandler<>(
            store,
            new Notebook(),
            SampleEvent.class,
            _ -> Uni.createFrom().item(Sealer.none()),
            InstantSource.system());
    for (int number = 0; number < CLIENTS; number++) {
      Thread.ofVirtual().start(new Client(arguments.name + "-" + number, store, handler));
    }
    Thread.currentThread().join(); // for ever
  }

  private static Pool pool(Arguments arguments) {
    return PgBuilder.pool()
        .with(new PoolOptions().setMaxSize(CONNECTIONS))
        .connectingTo(
            PgConnectOptions.fromUri(arguments.databaseUrl)
                .setUser(arguments.user)
                .setPassword(arguments.password)
                .addProperty("application_name", SESSIONS)
                .setCachePreparedStatements(true))
        .build();
  }
}

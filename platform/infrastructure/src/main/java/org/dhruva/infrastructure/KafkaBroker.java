package org.dhruva.infrastructure;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Kafka as a child process: one node, broker and KRaft controller together. */
public final class KafkaBroker extends ProcessPart implements Kafka {

  private static final String NAME = "Kafka";

  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");
  private static final Duration FORMAT_TIME_MAX = Duration.ofMinutes(1);
  private static final Duration START_TIME_MAX = Duration.ofMinutes(2);
  private static final Duration TOPIC_TIME_MAX = Duration.ofSeconds(30);
  private static final int ANSWER_MILLIS_MAX = 5_000;

  // What Kafka calls unlimited: the events are the record, not a message on its way.
  private static final String FOR_EVER = "-1";
  // One node, so one id for all; a cluster is told from another by its port.
  private static final String CLUSTER_ID = "ZGhydXZhLWxvY2FsLW9ubA";

  private static final short API_VERSIONS = 18;
  private static final short NO_CLIENT_ID = -1;

  private final Path data;
  private final Path log;

  /**
   * @param data where the topics are or will be
   */
  public KafkaBroker(Home home, Path data, Path log, Port port) {
    super(home, NAME, port, START_TIME_MAX);
    this.data = data;
    this.log = log;
  }

  @Override
  protected Command command() {
    Folders.requireRoom(data.getParent(), Folders.USABLE_BYTES_MIN);
    Path jars = Parts.kafkaJars(home());
    Path formatted = formatted(jars);
    Preparation.kept(
        data,
        folder -> Folders.copy(KafkaSettings.records(formatted), KafkaSettings.records(folder)));
    return serverCommand(jars);
  }

  @Override
  public String bootstrapServers() {
    return Port.HOST + ":" + ownPort().number();
  }

  @Override
  public void createTopic(String name, int partitions) {
    NewTopic topic =
        new NewTopic(name, Optional.of(partitions), Optional.empty())
            .configs(Map.of("retention.ms", FOR_EVER, "cleanup.policy", "delete"));
    Map<String, Object> client =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
    try (Admin admin = Admin.create(client)) {
      create(admin, topic);
      AtomicInteger there = new AtomicInteger();
      // The controller has said yes; the broker knows a moment later.
      await(
          () -> {
            there.set(partitions(admin, name));
            return true;
          },
          TOPIC_TIME_MAX);
      if (there.get() != partitions) {
        throw new InfrastructureFailure(
            "Topic %s has %d partitions instead of %d.".formatted(name, there.get(), partitions));
      }
    }
  }

  private static int partitions(Admin admin, String topic)
      throws ExecutionException, InterruptedException {
    return admin
        .describeTopics(List.of(topic))
        .allTopicNames()
        .get()
        .get(topic)
        .partitions()
        .size();
  }

  private static void create(Admin admin, NewTopic topic) {
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new InfrastructureFailure(
            "Kafka refused topic %s: %s".formatted(topic.name(), e.getCause().getMessage()), e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InfrastructureFailure("Topic %s is no longer waited for.".formatted(topic), e);
    }
  }

  /** Formatting takes a JVM and a second or two, and comes out the same each time: done once. */
  private Path formatted(Path jars) {
    Path folder = home().parts().resolve("kafka-" + Parts.kafkaVersion() + "-formatted");
    Preparation.replaceable(
        folder,
        Parts.kafkaVersion(),
        into -> {
          Parts.requireWholeKafkaJars(home());
          KafkaSettings settings = new KafkaSettings(into, Port.free(), Port.free());
          List<String> programme =
              List.of(
                  "kafka.tools.StorageTool",
                  "format",
                  "--cluster-id",
                  CLUSTER_ID,
                  "--config",
                  settings.write().toString());
          Command format =
              Command.of(
                  NAME + " (format)", java(jars, settings, programme), into.resolve("format.log"));
          GuardedProcess.run(home(), format, FORMAT_TIME_MAX);
        });
    return folder;
  }

  private Command serverCommand(Path jars) {
    // The controller speaks to nobody but this broker, so its port may change with every start.
    KafkaSettings settings = new KafkaSettings(data, ownPort(), Port.free());
    try {
      List<String> programme = List.of("kafka.Kafka", settings.write().toString());
      return Command.of(NAME, java(jars, settings, programme), log);
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be written: %s".formatted(data, e), e);
    }
  }

  private static List<String> java(Path jars, KafkaSettings settings, List<String> programme)
      throws IOException {
    List<String> options = new ArrayList<>(JVM_OPTIONS);
    options.add("-Dlog4j2.configurationFile=" + settings.writeLogging());
    options.add("-cp");
    options.add(jars + "/*");
    return JavaCommand.line(options, programme);
  }

  /** Asks for the protocol versions; the broker answers only when it takes requests. */
  @Override
  protected boolean ready() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(Port.HOST, ownPort().number()), ANSWER_MILLIS_MAX);
      socket.setSoTimeout(ANSWER_MILLIS_MAX);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.writeInt(Short.BYTES + Short.BYTES + Integer.BYTES + Short.BYTES);
      out.writeShort(API_VERSIONS);
      out.writeShort(0);
      out.writeInt(0);
      out.writeShort(NO_CLIENT_ID);
      out.flush();
      return new DataInputStream(socket.getInputStream()).readInt() > 0;
    }
  }
}

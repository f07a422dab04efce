package org.dhruva.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The configuration of a Kafka of one node, kept beside its data. */
record KafkaSettings(Path folder, Port port, Port controller) {

  /** Where the topics are, inside the folder of the broker. */
  static Path records(Path folder) {
    return folder.resolve("records");
  }

  Path write() throws IOException {
    return Files.writeString(
        folder.resolve("server.properties"),
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@%1$s:%3$d
        listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
        advertised.listeners=PLAINTEXT://%1$s:%2$d
        controller.listener.names=CONTROLLER
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%4$s
        log.retention.ms=-1
        auto.create.topics.enable=false
        # One node: everything Kafka keeps for itself is kept once.
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=8
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        # A killed broker may come back when its old session has run out; the default is 9 s.
        broker.session.timeout.ms=4000
        broker.heartbeat.interval.ms=500
        # Consumers start at once: no others are on their way to be waited for.
        group.initial.rebalance.delay.ms=0
        # The default takes a quarter of the heap this broker has.
        log.cleaner.dedupe.buffer.size=16777216
        """
            .formatted(Port.HOST, port.number(), controller.number(), records(folder)));
  }

  Path writeLogging() throws IOException {
    return Files.writeString(
        folder.resolve("log4j2.properties"),
        """
        appender.out.type=Console
        appender.out.name=out
        appender.out.layout.type=PatternLayout
        appender.out.layout.pattern=%d %-5p %c{1}: %m%n
        rootLogger.level=info
        rootLogger.appenderRef.out.ref=out
        """);
  }
}

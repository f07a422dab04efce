package org.dhruva.projection.hammer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.eventstore.CommandResult;

/** What a client was told about a command, as a line that outlives the process. */
record Told(String key, UUID stream, int version, int partition, long position) {

  private static final String TOLD = "told";
  private static final String UNEXPECTED = "unexpected";

  Told(String key, UUID stream, CommandResult.Done<Integer> done) {
    this(key, stream, done.version(), done.partition(), done.position());
  }

  String line() {
    return "%s %s %s %d %d %d".formatted(TOLD, key, stream, version, partition, position);
  }

  static String unexpected(String key, CommandResult<Integer> result) {
    return "%s %s %s".formatted(UNEXPECTED, key, result);
  }

  /** All that was told so far; a line cut short by the end of its process was not told. */
  static List<Told> in(Path log) {
    return complete(log).filter(line -> line.startsWith(TOLD)).map(Told::parse).toList();
  }

  static List<String> unexpectedIn(Path log) {
    return complete(log).filter(line -> line.startsWith(UNEXPECTED)).toList();
  }

  private static Stream<String> complete(Path log) {
    try {
      String text = Files.readString(log);
      return text.substring(0, text.lastIndexOf('\n') + 1).lines();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Told parse(String line) {
    String[] words = line.split(" ");
    return new Told(
        words[1],
        UUID.fromString(words[2]),
        Integer.parseInt(words[3]),
        Integer.parseInt(words[4]),
        Long.parseLong(words[5]));
  }
}

package org.dhruva.example.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One command, as somebody enters it.
 *
 * @param by user name of who enters it
 * @param command service and command, such as {@code compensation/file}
 * @param body as in the public interface; a text {@code $name} stands for the account of a person
 *     of the example, or for the entry that was given that label
 * @param label a name for this entry, for later ones of the same story to refer to
 */
public record Entry(
    String by,
    String command,
    Map<String, Object> body,
    @JsonProperty("as") Optional<String> label) {

  private static final String SEPARATOR = "/";

  public Entry {
    if (command.split(SEPARATOR).length != 2) {
      throw new IllegalArgumentException(
          "\"%s\" is no command: write service/command".formatted(command));
    }
    body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
  }

  public static Entry of(String by, String command, Map<String, Object> body) {
    return new Entry(by, command, body, Optional.empty());
  }

  /** The service it goes to. */
  public String service() {
    return command.split(SEPARATOR)[0];
  }

  /** What is asked of the service. */
  public String verb() {
    return command.split(SEPARATOR)[1];
  }
}

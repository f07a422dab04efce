package org.dhruva.portal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A form as it comes back from the browser.
 *
 * @param version of the case when the form was made; its command is refused if there is a later one
 * @param key made with the form: sent twice, it is carried out once
 * @param more the list that the sender wants another row for
 */
public record SentForm(int version, UUID key, Optional<String> more, FilledIn filledIn) {

  /** The names start with a character that no field of a command does. */
  public static final String VERSION = "_version";

  public static final String KEY = "_key";
  public static final String MORE = "_more";

  /** A form that nothing was filled into yet. */
  public static SentForm fresh(int version) {
    return new SentForm(version, UUID.randomUUID(), Optional.empty(), FilledIn.NOTHING);
  }

  /** Reads the fields; what the page put there and somebody took away or changed is made anew. */
  public static SentForm of(Map<String, List<String>> fields) {
    FilledIn filledIn = new FilledIn(fields);
    return new SentForm(
        version(filledIn.text(VERSION)),
        key(filledIn.text(KEY)),
        Optional.of(filledIn.text(MORE)).filter(more -> !more.isEmpty()),
        filledIn);
  }

  public String eTag() {
    return "\"%d\"".formatted(version);
  }

  public boolean asksForMoreRows() {
    return more.isPresent();
  }

  public SentForm withMoreRows() {
    String path = more.orElseThrow();
    Map<String, List<String>> values = new HashMap<>(filledIn.values());
    values.put(FilledIn.rowCount(path), List.of(Integer.toString(filledIn.rows(path) + 1)));
    return new SentForm(version, key, Optional.empty(), new FilledIn(values));
  }

  /** For another try, which is another command. */
  public SentForm renewed(int currentVersion) {
    return new SentForm(currentVersion, UUID.randomUUID(), Optional.empty(), filledIn);
  }

  private static int version(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  private static UUID key(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }
}

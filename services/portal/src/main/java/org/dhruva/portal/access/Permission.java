package org.dhruva.portal.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/**
 * What she lets somebody see, as she filled it in.
 *
 * @param scopes the parts of her case
 * @param toAct whether they may also make entries
 * @param until the last day; empty until she takes it back
 */
record Permission(List<String> scopes, boolean toAct, Optional<LocalDate> until) {

  static final List<String> SCOPES =
      List.of("COMPENSATION", "LEGAL", "SHELTER", "LIVELIHOODS", "CONTACT");

  private static final Map<String, String> PURPOSES =
      Map.of("lawyer", "LEGAL_REPRESENTATION", "peer", "PEER_SUPPORT");

  Permission {
    scopes = scopes.stream().filter(SCOPES::contains).distinct().toList();
  }

  /**
   * Reads a day.
   *
   * @throws DateTimeException if it is none
   */
  static Optional<LocalDate> day(String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  /** One command for each part of her case. */
  ObjectNode command(HelperCard helper, String scope) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("to", helper.account())
            .put("role", helper.role().toUpperCase(Locale.ROOT))
            .put("scope", scope)
            .put("access", toAct ? "ACT" : "READ")
            .put("purpose", PURPOSES.getOrDefault(helper.role(), "CASE_SUPPORT"));
    helper.organisation().ifPresent(name -> body.put("organisation", name));
    until.ifPresent(day -> body.put("until", endOf(day).toString()));
    return body;
  }

  private static Instant endOf(LocalDate day) {
    return CivilDate.of(day.plusDays(1)).startOfDay();
  }
}

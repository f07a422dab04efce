package org.dhruva.portal.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhruva.portal.client.SurvivorRecord.Grant;

/**
 * Somebody she lets in, with all that she opened to them.
 *
 * @param account by which it can all be taken back together
 */
public record LetIn(
    String account, String role, Optional<String> organisation, List<Grant> grants) {

  static List<LetIn> of(List<Grant> grants) {
    Map<String, List<Grant>> byAccount =
        grants.stream()
            .collect(Collectors.groupingBy(Grant::to, LinkedHashMap::new, Collectors.toList()));
    return byAccount.values().stream().map(LetIn::one).toList();
  }

  private static LetIn one(List<Grant> grants) {
    Grant latest = grants.getLast();
    return new LetIn(latest.to(), latest.role(), latest.organisation(), grants);
  }
}

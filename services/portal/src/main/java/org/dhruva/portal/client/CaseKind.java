package org.dhruva.portal.client;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of cases, each recorded by a service of its own. */
public enum CaseKind {
  CLAIM("compensation", "claims"),
  PROCEEDING("legal", "proceedings"),
  STAY("shelter", "stays"),
  PATHWAY("livelihoods", "pathways");

  private final String service;
  private final String plural;

  CaseKind(String service, String plural) {
    this.service = service;
    this.plural = plural;
  }

  /** Its name in addresses, of the services as of the portal. */
  public String plural() {
    return plural;
  }

  public String service() {
    return service;
  }

  public static Optional<CaseKind> named(String plural) {
    return Arrays.stream(values()).filter(kind -> kind.plural.equals(plural)).findFirst();
  }

  public static Optional<CaseKind> ofService(String service) {
    return Arrays.stream(values()).filter(kind -> kind.service.equals(service)).findFirst();
  }
}

package org.dhruva.portal.client;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** The service of each kind of case. */
@Singleton
public final class CaseServices {

  private final Map<CaseKind, CaseService> services = new EnumMap<>(CaseKind.class);

  CaseServices(Config config) {
    for (CaseKind kind : CaseKind.values()) {
      String address = config.getValue("dhruva.%s.url".formatted(kind.service()), String.class);
      services.put(
          kind,
          QuarkusRestClientBuilder.newBuilder()
              .baseUri(URI.create(address + "/v1/" + kind.plural()))
              .build(CaseService.class));
    }
  }

  public CaseService of(CaseKind kind) {
    return services.get(kind);
  }
}

package org.dhruva.portal.entrance;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Where the services are that an operator looks after. */
@Singleton
final class ServiceAddresses {

  private final List<ServiceAddress> all;

  ServiceAddresses(Config config) {
    all =
        Stream.of(
                "people",
                "compensation",
                "legal",
                "shelter",
                "livelihoods",
                "timeline",
                "statistics")
            .map(
                service ->
                    new ServiceAddress(
                        service, config.getValue("dhruva.%s.url".formatted(service), String.class)))
            .toList();
  }

  List<ServiceAddress> all() {
    return all;
  }
}

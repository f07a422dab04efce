package org.dhruva.local;

import java.net.URI;

/** A system all of whose services are ready, as those who use it see it. */
public interface RunningSystem {

  /** Of a service by its name, without a path. */
  URI address(String service);

  /** Where the people of the example realm get their tokens. */
  URI tokenEndpoint();
}

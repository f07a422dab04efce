package org.dhruva.service;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one place where a service gets the time from. */
final class ServiceClock {

  @Produces
  @Singleton
  InstantSource clock() {
    return InstantSource.system();
  }
}

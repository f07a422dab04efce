package org.dhruva.infrastructure;

/** Holds the one infrastructure of this JVM; loaded, and so started, by the first who asks. */
final class SharedInfrastructure {

  static final String PROPERTY = "dhruva.infra";
  private static final String NATIVE = "native";

  static final Infrastructure CHOSEN = chosen(System.getProperty(PROPERTY, NATIVE));

  private SharedInfrastructure() {}

  static Infrastructure chosen(String name) {
    if (!name.equals(NATIVE)) {
      throw new InfrastructureFailure(
          "-D%s=%s is not available: the parts run as native processes, so leave it out or say -D%s=%s."
              .formatted(PROPERTY, name, PROPERTY, NATIVE));
    }
    NativeInfrastructure infrastructure = new NativeInfrastructure(Home.current());
    Runtime.getRuntime()
        .addShutdownHook(new Thread(infrastructure::close, "dhruva-infrastructure"));
    return infrastructure;
  }
}

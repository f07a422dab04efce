package org.dhruva.local;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A service of the system, as the launcher needs to know it.
 *
 * @param name its folder in {@code services}, its client in the realm, its database
 * @param usualPort where it listens unless a person or a test chooses otherwise
 */
public record Service(String name, int usualPort, Set<Need> needs, List<String> jvmOptions) {

  /** What a service gets beside the addresses of all others. */
  public enum Need {
    DATABASE,
    /** The topic {@code dhruva.<name>}, to which it alone writes. */
    TOPIC,
    KEY_ENCRYPTION_KEY
  }

  // Eight of them share a laptop with three servers; the lighter compiler halves the work of a
  // start.
  private static final List<String> SMALL =
      List.of("-Xms32m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  // Invented people have nothing to lose, and who enters some wants to see them counted.
  private static final String PUBLISHING_SOON = "-Ddhruva.statistics.publish-every=1M";

  private static final List<Service> ALL =
      List.of(
          new Service(
              "people", 8081, Set.of(Need.DATABASE, Need.TOPIC, Need.KEY_ENCRYPTION_KEY), SMALL),
          new Service("compensation", 8082, Set.of(Need.DATABASE, Need.TOPIC), SMALL),
          new Service("legal", 8083, Set.of(Need.DATABASE, Need.TOPIC), SMALL),
          new Service("shelter", 8084, Set.of(Need.DATABASE, Need.TOPIC), SMALL),
          new Service("livelihoods", 8085, Set.of(Need.DATABASE, Need.TOPIC), SMALL),
          new Service("timeline", 8086, Set.of(Need.DATABASE), SMALL),
          new Service("statistics", 8087, Set.of(Need.DATABASE), and(SMALL, PUBLISHING_SOON)),
          new Service("portal", 8080, Set.of(), SMALL));

  public Service {
    needs = Set.copyOf(needs);
    jvmOptions = List.copyOf(jvmOptions);
  }

  /** Every service of the system, in the order they are started. */
  public static List<Service> all() {
    return ALL;
  }

  private static List<String> and(List<String> options, String one) {
    return Stream.concat(options.stream(), Stream.of(one)).toList();
  }

  boolean needs(Need need) {
    return needs.contains(need);
  }

  String topic() {
    return "dhruva." + name;
  }
}

package org.dhruva.timeline;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.dhruva.contracts.AllEvents;
import org.dhruva.eventstore.AppendResult.Answered;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.projection.Rebuild;
import org.dhruva.testbed.FedProjection;
import org.dhruva.testbed.RecordingServices;
import org.dhruva.testing.TestDatabase;
import org.dhruva.timeline.entry.TimelineEntries;
import org.dhruva.timeline.entry.TimelineProjection;

/**
 * What records events, and the timeline that is made of them. One for all tests of a JVM, because
 * the topics are the real ones: each test has survivors of its own.
 */
public final class Services {

  public static final Services RUNNING = new Services();
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EventCodec codec = new EventCodec(AllEvents.TYPES);
  private final RecordingServices services = new RecordingServices("dhruva.", AllEvents.BY_SERVICE);
  private final FedProjection timeline = new FedProjection(new TimelineProjection(), codec);

  private Services() {}

  public TestDatabase database() {
    return timeline.database();
  }

  public ProjectionRunner runner() {
    return timeline.runner();
  }

  public TimelineEntries entries() {
    return new TimelineEntries(database().pool(), codec);
  }

  public static Set<String> all() {
    return AllEvents.BY_SERVICE.keySet();
  }

  /** Appends to a stream; each of a service's events lands at a version of its own. */
  public Answered record(
      String service,
      SurvivorId survivor,
      UUID stream,
      int version,
      Sealer sealer,
      Event... events) {
    return services.record(service, survivor, stream, version, sealer, events);
  }

  /** Waits until the timeline has all that was recorded so far. */
  public void awaitTimeline() {
    timeline.awaitPositions(services.heads());
  }

  public Rebuild.Outcome rebuild() {
    return timeline.rebuild();
  }
}

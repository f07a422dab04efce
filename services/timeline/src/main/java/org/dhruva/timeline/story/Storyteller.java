package org.dhruva.timeline.story;

import org.dhruva.contracts.clock.ClockEvent;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.timeline.story.Timeline.Placed;

/** Tells entries of all services. */
public final class Storyteller {

  private final Voice voice;

  public Storyteller(Voice voice) {
    this.voice = voice;
  }

  public Told tell(Placed placed) {
    return switch (placed.entry().event()) {
      case ClaimEvent event -> new ClaimSentences(voice).tell(event);
      case ProceedingEvent event -> new ProceedingSentences(voice).tell(event);
      case StayEvent event -> new StaySentences(voice).tell(event);
      case PathwayEvent event ->
          new PathwaySentences(voice, version -> placed.file().entry(version, PathwayEvent.class))
              .tell(event);
      case ClockEvent event -> new ClockSentences(voice).tell(event);
      case SurvivorEvent event -> new SurvivorSentences(voice).tell(event);
      default ->
          throw new IllegalStateException(
              "no story for " + placed.entry().event().getClass().getSimpleName());
    };
  }
}

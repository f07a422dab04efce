package org.dhruva.timeline.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.clocks.About;
import org.dhruva.clocks.Clock;
import org.dhruva.clocks.Deadline;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.timeline.calendar.CaseDate.Hearing;
import org.dhruva.timeline.calendar.CaseDate.LastDay;
import org.dhruva.timeline.step.Hearings;
import org.dhruva.timeline.step.SetHearing;
import org.dhruva.timeline.step.Steps;
import org.dhruva.timeline.story.CaseFile;
import org.dhruva.timeline.story.Plain;
import org.dhruva.timeline.story.Timeline;

/** Reads off a survivor's cases which days belong in a calendar: past ones too. */
final class CaseDates {

  private final SurvivorId survivor;

  CaseDates(SurvivorId survivor) {
    this.survivor = survivor;
  }

  List<CaseDate> of(Timeline timeline) {
    List<CaseDate> dates = new ArrayList<>();
    timeline.cases().stream()
        .filter(CaseFile::isWhole)
        .forEach(
            file -> {
              Hearings.of(file).forEach(hearing -> dates.add(of(file, hearing)));
              dates.addAll(lastDays(file));
            });
    return List.copyOf(dates);
  }

  private CaseDate of(CaseFile file, SetHearing hearing) {
    return new CaseDate(
        survivor,
        file.service(),
        file.id(),
        "hearing/" + hearing.began(),
        hearing.on(),
        // Of a day that is only about known, the time of day would pretend to know it.
        hearing.at().filter(_ -> !hearing.on().approximate()),
        new Hearing(hearing.purpose()),
        file.changedAt());
  }

  private List<CaseDate> lastDays(CaseFile file) {
    Map<String, Integer> times = new HashMap<>();
    List<CaseDate> dates = new ArrayList<>();
    for (Clock clock : Steps.clocks(file)) {
      About about = clock.about();
      String key =
          "clock/%s/%s/%d".formatted(clock.deadline().id(), about.subject(), about.entry());
      // A clock that began anew is another one, whatever became of the one before.
      int time = times.merge(key, 1, Integer::sum);
      if (clock.isRunning()) {
        clock
            .dueOn()
            .ifPresent(
                last ->
                    dates.add(
                        new CaseDate(
                            survivor,
                            file.service(),
                            file.id(),
                            "%s/%d".formatted(key, time),
                            last,
                            Optional.empty(),
                            lastDay(clock),
                            file.changedAt())));
      }
    }
    return dates;
  }

  private static LastDay lastDay(Clock clock) {
    Deadline deadline = clock.deadline();
    String subject = clock.about().subject();
    return new LastDay(
        subject.isEmpty()
            ? deadline.what()
            : "%s (%s)".formatted(deadline.what(), Plain.words(subject)),
        clock.owner(),
        deadline.basis().law(),
        clock.verified(),
        !deadline.basis().binding() && deadline.limit().isPresent());
  }
}

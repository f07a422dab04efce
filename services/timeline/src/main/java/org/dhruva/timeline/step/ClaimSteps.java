package org.dhruva.timeline.step;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AwardRefused;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimReopened;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimWithdrawn;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsRequested;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsSubmitted;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefDeclined;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefOrdered;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefRequested;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationReceived;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;
import org.dhruva.timeline.story.Plain;

/** What a claim waits for, beside what its clocks say. */
final class ClaimSteps {

  private static final String APPEAL = "appeal to a higher authority";

  private final List<ClaimEvent> events;
  private final Latest<ClaimEvent> latest;
  private final List<Waiting> waiting = new ArrayList<>();

  private ClaimSteps(List<ClaimEvent> events) {
    this.events = events;
    this.latest = new Latest<>(events);
  }

  static List<Waiting> waiting(List<ClaimEvent> events, CivilDate today) {
    ClaimSteps claim = new ClaimSteps(events);
    if (!isResting(events)) {
      claim.step();
      claim.papers();
      claim.hearing(today);
    }
    return List.copyOf(claim.waiting);
  }

  static boolean isResting(List<ClaimEvent> events) {
    Latest<ClaimEvent> latest = new Latest<>(events);
    return latest.isAfter(ClaimClosed.class, ClaimReopened.class)
        || latest.isAfter(ClaimWithdrawn.class, ClaimReopened.class);
  }

  private void step() {
    Optional<ClaimFiled> filed = latest.of(ClaimFiled.class);
    filed
        .map(ClaimFiled::forum)
        .or(() -> latest.of(RecommendationReceived.class).map(RecommendationReceived::forum))
        .ifPresentOrElse(this::decide, this::file);
    filed.ifPresent(this::stages);
  }

  private void file() {
    latest
        .of(ClaimDrafted.class)
        .filter(drafted -> drafted.offenceOn().isEmpty())
        .ifPresent(drafted -> add(Office.SURVIVOR, "hand in the claim", drafted.on()));
  }

  private void decide(Forum forum) {
    Office decider = Office.valueOf(forum.name());
    if (latest.isAfter(
        InterimReliefRequested.class, InterimReliefOrdered.class, InterimReliefDeclined.class)) {
      add(
          decider,
          "decide on money before the final order",
          latest.of(InterimReliefRequested.class).orElseThrow().on());
    }
    // Against a first order the time to appeal is a clock; what an appeal decided has none.
    if (latest.isAfter(AppealDecided.class, AppealFiled.class)
        && latest.isAfter(AwardRefused.class, AppealFiled.class, AppealDecided.class)) {
      add(Office.SURVIVOR, APPEAL, latest.of(AwardRefused.class).orElseThrow().on());
    }
  }

  private void stages(ClaimFiled filed) {
    ClaimMoney money = ClaimMoney.of(events);
    money
        .notDue()
        .forEach(
            stage -> waiting.add(condition(stage, filed.on()).holding(money.outstanding(stage))));
  }

  /** Who can make a part due, and by what. */
  private static Waiting condition(ReliefStage stage, CivilDate since) {
    return switch (stage.trigger()) {
      case FIR -> Waiting.forOffice(Office.POLICE, "register the case", since);
      case CHARGE_SHEET -> Waiting.forOffice(Office.POLICE, "send the case to court", since);
      case END_OF_CASE -> Waiting.forOffice(Office.TRIAL_COURT, "end the case", since);
      case RELEASE_CERTIFICATE ->
          Waiting.forOffice(Office.DISTRICT_MAGISTRATE, "give the release certificate", since);
    };
  }

  private void papers() {
    Set<String> missing = new LinkedHashSet<>();
    Optional<DocumentsRequested> request = Optional.empty();
    for (ClaimEvent event : events) {
      if (event instanceof DocumentsRequested asked) {
        missing.addAll(asked.kinds());
        request = Optional.of(asked);
      }
      if (event instanceof DocumentsSubmitted submission) {
        submission.kinds().forEach(missing::remove);
      }
    }
    if (!missing.isEmpty()) {
      DocumentsRequested last = request.orElseThrow();
      Waiting papers =
          Waiting.forOffice(
              Office.SURVIVOR, "hand in what was asked for: " + Plain.words(missing), last.on());
      waiting.add(last.dueOn().map(papers::on).orElse(papers));
    }
  }

  private void hearing(CivilDate today) {
    Hearings.ofClaim(events)
        .filter(hearing -> !hearing.on().isBefore(today))
        .ifPresent(
            hearing ->
                waiting.add(
                    new Waiting(
                            decider(),
                            "hear the claim",
                            hearing.setOn(),
                            Optional.empty(),
                            Optional.empty())
                        .on(hearing.on())));
  }

  private String decider() {
    return latest
        .of(AppealFiled.class)
        .map(appeal -> appeal.forum().name())
        .or(() -> latest.of(ClaimFiled.class).map(filed -> filed.forum().name()))
        .or(() -> latest.of(RecommendationReceived.class).map(court -> court.forum().name()))
        .orElse(Office.DLSA.name());
  }

  private void add(Office owner, String what, CivilDate since) {
    waiting.add(Waiting.forOffice(owner, what, since));
  }
}

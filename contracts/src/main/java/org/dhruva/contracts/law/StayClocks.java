package org.dhruva.contracts.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dhruva.clocks.About;
import org.dhruva.clocks.Clock;
import org.dhruva.clocks.Clockwork;
import org.dhruva.contracts.law.Entries.Entry;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.AdulthoodReached;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.contracts.shelter.StayEvent.PetitionDecided;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
import org.dhruva.contracts.shelter.StayEvent.PetitionResult;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.kernel.CivilDate;

/**
 * The clocks of a stay. An order's clock runs until the next order or until she is out; an order
 * for her release does not end it, for she is still there. While she is away nobody keeps her. Of
 * the way home one step is waited for at a time: the first that is not done.
 */
public final class StayClocks {

  public static final String ADMISSION = "stay.admission";
  public static final String CUSTODY = "stay.custody";
  public static final String HOME_INQUIRY = "stay.home-inquiry";
  public static final String PETITION = "stay.petition";
  public static final String REPORT = "stay.report";
  public static final String CHILD_INQUIRY = "stay.child-enquiry";
  public static final String REPATRIATION = "stay.repatriation";
  public static final String FOLLOW_UP = "stay.follow-up";

  /** Months after she left, in which somebody is to ask how she is. */
  public static final List<Integer> FOLLOW_UP_MONTHS = List.of(3, 6, 12);

  /** Custody of a child is named by sections of this Act; it ends when she turns eighteen. */
  private static final String ACT_FOR_CHILDREN = "JJ ";

  /** Sections under which a child is only kept until the inquiry about her is finished. */
  private static final Set<String> UNTIL_THE_INQUIRY_ENDS =
      Set.of("JJ 31", "JJ 31(1)", "JJ 36", "JJ 36(1)", "JJ 36(3)");

  /** What is due only as long as somebody keeps her; the rest can be asked for afterwards too. */
  private static final List<String> WHILE_SHE_IS_KEPT = List.of(ADMISSION, CUSTODY, CHILD_INQUIRY);

  private final Clockwork clocks;
  private final Map<Integer, About> petitions = new HashMap<>();
  private final Set<String> stepsDone = new HashSet<>();
  private final Optional<CivilDate> adultOn;
  private Optional<WayHome> way = Optional.empty();
  private Optional<String> step = Optional.empty();
  private Optional<CivilDate> restorationOrderedOn = Optional.empty();
  private boolean wasProducedAsChild;
  private boolean hasLeft;
  private boolean isOver;
  private String decider = Office.MAGISTRATE.name();

  private StayClocks(LocalDate began, Optional<CivilDate> adultOn) {
    this.clocks = Law.clockwork(began, Optional.empty());
    this.adultOn = adultOn;
  }

  /**
   * All clocks of a stay, ended ones too.
   *
   * @param entries the events in stream order, each corrected one as it should have been
   */
  public static List<Clock> of(List<StayEvent> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    Optional<CivilDate> adultOn =
        entries.stream()
            .filter(AdulthoodReached.class::isInstance)
            .map(StayEvent::on)
            .min(Comparator.naturalOrder());
    StayClocks stay = new StayClocks(entries.getFirst().on().day(), adultOn);
    Entries.byDay(entries, StayClocks::answered).forEach(stay::take);
    return stay.clocks.clocks();
  }

  private static OptionalInt answered(StayEvent event) {
    return event instanceof PetitionDecided decision
        ? OptionalInt.of(decision.petitionEntry())
        : OptionalInt.empty();
  }

  private void take(Entry<StayEvent> entry) {
    tell(entry);
    // A day that is only about known, or entered late, can lie after the one on which she left.
    CivilDate on = entry.event().on();
    if (isOver) {
      end(on);
    } else if (hasLeft) {
      WHILE_SHE_IS_KEPT.forEach(duty -> clocks.stopAll(duty, on));
    }
  }

  private void tell(Entry<StayEvent> entry) {
    switch (entry.event()) {
      case StayEvent.SurvivorAdmitted(var on, _, _, var legalBasis) ->
          clocks.start(About.duty(ADMISSION), legalBasis, on, decider);
      case StayEvent.SurvivorProduced(var on, var before) -> {
        decider = before.name();
        clocks.stop(About.duty(ADMISSION), on);
        if (before == Bench.CWC) {
          inquireAboutChild(on);
        }
      }
      case CustodyOrdered order -> order(order);
      case StayEvent.HomeInquiryOrdered(var on, var dueOn) ->
          clocks.start(About.duty(HOME_INQUIRY), "", on, decider, dueOn);
      case StayEvent.HomeInquiryReported(var on, _) -> clocks.stop(About.duty(HOME_INQUIRY), on);
      case PetitionFiled petition -> file(entry.number(), petition);
      case PetitionDecided decision -> decide(decision);
      case StayEvent.ReportOrdered(var on, var kind, var dueOn) ->
          clocks.start(About.duty(REPORT, kind.name()), kind.name(), on, decider, dueOn);
      case StayEvent.ReportReceived(var on, var kind, _) ->
          clocks.stop(About.duty(REPORT, kind.name()), on);
      case StayEvent.ReleaseOrdered(var on, _) -> clocks.stopAll(CHILD_INQUIRY, on);
      case StayEvent.RestorationOrdered(var on, _) -> {
        clocks.stopAll(CHILD_INQUIRY, on);
        restorationOrderedOn = Optional.of(on);
      }
      case StayEvent.PlacementOrdered(var on, _, _, _) -> clocks.stopAll(CHILD_INQUIRY, on);
      case StayEvent.RestorationStarted(var on, var kind) -> setOut(entry.number(), on, kind);
      case StayEvent.RestorationStepCompleted(var on, var code) -> {
        stepsDone.add(code);
        goOn(entry.number(), on);
      }
      case StayEvent.RestorationStepReopened(var on, var code) -> {
        stepsDone.remove(code);
        goOn(entry.number(), on);
      }
      case StayEvent.FollowUpRecorded(var on, var months, _, _) ->
          clocks.stop(followUp(months), on);
      case StayEvent.SurvivorReleased(var on, _) -> {
        leave(on);
        askHowSheIs(on);
      }
      case StayEvent.RestorationCompleted(var on) -> {
        leave(on);
        arrive(on);
        askHowSheIs(on);
      }
      case StayEvent.DeathRecorded(var on) -> end(on);
      case StayEvent.StayClosed(var on) -> end(on);
      case StayEvent.AbsenceRecorded(var on) -> clocks.suspend(on);
      case StayEvent.SurvivorReturned _ -> clocks.resume();
      case StayEvent.MedicalExaminationRecorded _,
          StayEvent.WishStated _,
          StayEvent.HearingScheduled _,
          StayEvent.HearingHeld _,
          StayEvent.SurvivorTransferred _,
          StayEvent.AdulthoodReached _,
          StayEvent.AgeDetermined _,
          StayEvent.SafeguardRecorded _,
          StayEvent.ServiceAnswered _,
          StayEvent.ObservationNoted _,
          StayEvent.EntryCorrected _ -> {}
    }
  }

  private void order(CustodyOrdered order) {
    decider = order.authority().name();
    clocks.stop(About.duty(ADMISSION), order.on());
    clocks.stop(About.duty(CUSTODY), order.on());
    if (!UNTIL_THE_INQUIRY_ENDS.contains(order.section())) {
      clocks.stopAll(CHILD_INQUIRY, order.on());
    }
    clocks.start(
        About.duty(CUSTODY), order.section(), order.on(), decider, Optional.of(lastDay(order)));
  }

  /** As the order names it; but nobody is kept as a child who is one no more. */
  private CivilDate lastDay(CustodyOrdered order) {
    return adultOn
        .filter(_ -> order.section().startsWith(ACT_FOR_CHILDREN))
        .filter(day -> !day.isBefore(order.on()) && day.isBefore(order.until()))
        .orElse(order.until());
  }

  private void inquireAboutChild(CivilDate on) {
    if (!wasProducedAsChild) {
      clocks.start(About.duty(CHILD_INQUIRY), "", on, decider);
    }
    wasProducedAsChild = true;
  }

  /** What was ordered before it began is counted from the order. */
  private void setOut(int entry, CivilDate on, RestorationKind kind) {
    way = Optional.of(WayHome.of(kind));
    if (kind == RestorationKind.CROSS_BORDER) {
      clocks.start(About.duty(REPATRIATION), "", restorationOrderedOn.orElse(on), decider);
    }
    goOn(entry, on);
  }

  private void goOn(int entry, CivilDate on) {
    way.ifPresent(known -> waitFor(known, firstNotDone(known), entry, on));
  }

  private Optional<String> firstNotDone(WayHome known) {
    return known.steps().stream()
        .map(WayHome.Step::code)
        .filter(code -> !stepsDone.contains(code))
        .findFirst();
  }

  private void waitFor(WayHome known, Optional<String> next, int entry, CivilDate on) {
    if (step.equals(next)) {
      return;
    }
    clocks.stopAll(known.duty(), on);
    step = next;
    // A step can be waited for again, so it is told apart by what made it the next one.
    step.ifPresent(code -> clocks.start(new About(known.duty(), "", entry), code, on, decider));
  }

  private void arrive(CivilDate on) {
    way.ifPresent(known -> clocks.stopAll(known.duty(), on));
    clocks.stopAll(REPATRIATION, on);
    way = Optional.empty();
  }

  private void askHowSheIs(CivilDate on) {
    if (!hasLeft) {
      FOLLOW_UP_MONTHS.forEach(
          months ->
              clocks.start(followUp(months), followUp(months).subject(), on, Office.HOME.name()));
    }
    hasLeft = true;
  }

  private static About followUp(int months) {
    return About.duty(FOLLOW_UP, "after-%d-months".formatted(months));
  }

  private void end(CivilDate on) {
    isOver = true;
    leave(on);
    arrive(on);
    clocks.stopAll(FOLLOW_UP, on);
  }

  private void file(int entry, PetitionFiled petition) {
    About about = new About(PETITION, petition.kind().name(), entry);
    petitions.put(entry, about);
    String forum = petition.forum().map(Enum::name).orElse(decider);
    clocks.start(about, petition.kind().name(), petition.on(), forum);
  }

  private void decide(PetitionDecided decision) {
    if (decision.result() != PetitionResult.ADJOURNED) {
      clocks.stop(petitions.get(decision.petitionEntry()), decision.on());
    }
  }

  private void leave(CivilDate on) {
    for (String duty : List.of(ADMISSION, CUSTODY, HOME_INQUIRY, PETITION, REPORT, CHILD_INQUIRY)) {
      clocks.stopAll(duty, on);
    }
  }
}

package org.dhruva.shelter.http;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Safeguard;
import org.dhruva.contracts.shelter.StayEvent.WishStated;
import org.dhruva.kernel.CivilDate;
import org.dhruva.shelter.custody.Act;
import org.dhruva.shelter.custody.Catalogue;
import org.dhruva.shelter.custody.CustodySection;
import org.dhruva.shelter.custody.Ground;
import org.dhruva.shelter.custody.Situation;
import org.dhruva.shelter.custody.Standing;
import org.dhruva.shelter.stay.CustodyOrder;
import org.dhruva.shelter.stay.Petition;
import org.dhruva.shelter.stay.StayFile;

/**
 * Whether she may be kept today, and until when.
 *
 * @param section the provision of the order that stands or stood last, as the order writes it
 * @param meaning of that section in plain words, where the catalogue has it
 * @param lastLawfulDay the last day that the order and the law both allow
 * @param beyondCeiling whether the order names a later day than the law allows
 * @param daysBeyond days she has been kept after that day, days away not counted; 0 or more
 * @param whoMustAct code of the office that must act now
 * @param child whether she is kept as a child
 */
record CustodyFacts(
    Standing standing,
    Optional<String> section,
    Optional<String> meaning,
    Optional<Authority> orderedBy,
    Optional<CivilDate> orderedOn,
    Optional<CivilDate> lastLawfulDay,
    boolean beyondCeiling,
    long daysBeyond,
    String whoMustAct,
    boolean child) {

  private static final String ACT_FOR_CHILDREN = "JJ";

  static CustodyFacts of(StayFile file, Catalogue catalogue, CivilDate today) {
    Optional<CustodyOrder> order = file.standingOrder();
    Optional<CivilDate> last = order.map(file::lastLawfulDay);
    return new CustodyFacts(
        standing(last, today),
        order.map(CustodyOrder::section),
        order.map(CustodyOrder::section).flatMap(catalogue::section).map(CustodySection::title),
        order.map(CustodyOrder::authority),
        order.map(CustodyOrder::madeOn),
        last,
        order.flatMap(known -> last.map(day -> day.isBefore(known.lastDay()))).orElse(false),
        order.map(known -> file.daysHeldBeyond(known, today)).orElse(0L),
        whoMustAct(file, order),
        file.isChild());
  }

  private static Standing standing(Optional<CivilDate> last, CivilDate today) {
    return last.map(day -> day.isBefore(today) ? Standing.RUN_OUT : Standing.IN_FORCE)
        .orElse(Standing.NONE);
  }

  /** Whoever made the last order makes the next; what is ordered the home carries out. */
  private static String whoMustAct(StayFile file, Optional<CustodyOrder> order) {
    return isToGo(file)
        ? Office.HOME.name()
        : order.map(CustodyOrder::authority).map(Enum::name).orElse(Office.HOME.name());
  }

  /** Whether she was ordered to be let go or brought home after the last order that keeps her. */
  private static boolean isToGo(StayFile file) {
    return file.orderedToLeaveOn()
        .filter(day -> file.standingOrder().filter(o -> day.isBefore(o.madeOn())).isEmpty())
        .isPresent();
  }

  /** What decides which ways are open to her. */
  Situation situation(StayFile file, Catalogue catalogue) {
    return new Situation(
        child,
        standing,
        act(catalogue),
        orderedBy,
        leftOut(file),
        isToGo(file),
        file.petitions().stream().map(Petition::result).anyMatch(Optional::isEmpty),
        file.latestWish().map(WishStated::wants));
  }

  private Act act(Catalogue catalogue) {
    return section
        .flatMap(catalogue::section)
        .map(CustodySection::act)
        .orElse(section.map(s -> s.startsWith(ACT_FOR_CHILDREN)).orElse(child) ? Act.JJ : Act.ITPA);
  }

  private Set<Ground.Code> leftOut(StayFile file) {
    Set<Ground.Code> grounds = EnumSet.noneOf(Ground.Code.class);
    file.safeguardsLeftOut().stream().map(CustodyFacts::ground).forEach(grounds::add);
    if (beyondCeiling) {
      grounds.add(Ground.Code.BEYOND_CEILING);
    }
    return grounds;
  }

  private static Ground.Code ground(Safeguard leftOut) {
    return switch (leftOut) {
      case HEARD -> Ground.Code.NOT_HEARD;
      case PANEL_CONSULTED -> Ground.Code.NO_PANEL;
      case REASONS_WRITTEN -> Ground.Code.NO_REASONS;
      case NEED_OF_CARE_SHOWN -> Ground.Code.NO_NEED_OF_CARE;
    };
  }
}

package org.dhruva.example.population;

import java.util.List;
import java.util.Map;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.Direction;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.PetitionResult;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.population.Assumptions.Stays;

/** What becomes of a stay in shelter, from the admission until she leaves, if she does. */
final class StayLife {

  private static final int PRODUCED_AFTER_DAYS = 1;
  private static final int FIRST_ORDER_DAYS = 21;
  private static final int CHILD_ORDER_MONTHS = 4;
  private static final int FURTHER_ORDER_YEARS_MAX = 3;

  private final Stays stays;
  private final Draw draw;
  private final Person her;
  private final Chronicle chronicle;

  private StayLife(Person her, Assumptions assumptions, Draw draw) {
    this.stays = assumptions.stays();
    this.draw = draw;
    this.her = her;
    this.chronicle = new Chronicle("shelter", her.rescuedOn(), assumptions, draw);
  }

  static List<Entry> of(Person her, Assumptions assumptions, Draw draw) {
    StayLife life = new StayLife(her, assumptions, draw);
    if (draw.happens(assumptions.stays().admitted())) {
      life.tell();
    }
    return life.chronicle.entries();
  }

  private void tell() {
    boolean child = her.isChildOn(her.rescuedOn());
    chronicle.enter(
        "admit",
        Map.of(
            "home",
            home(child ? "childrens-home" : draw.oneOf(stays.homes())),
            "legalBasis",
            child ? "JJ 31" : "ITPA 17(1)"));
    chronicle.passes(PRODUCED_AFTER_DAYS);
    chronicle.enter("produce", Map.of("before", child ? Bench.CWC : Bench.MAGISTRATE));
    int left = draw.within(stays.kept()) - PRODUCED_AFTER_DAYS;
    if (child) {
      orderOfCommittee();
    } else {
      left = orderOfMagistrate(left);
    }
    if (draw.happens(stays.petition())) {
      left = petition(left, child ? Authority.CWC : Authority.MAGISTRATE);
    }
    chronicle.passes(left);
    chronicle.enter("release", Map.of("to", draw.oneOf(stays.to())));
  }

  private Map<String, Object> home(String kind) {
    return Map.of(
        "kind", kind, "state", her.foundIn().state(), "district", her.foundIn().district());
  }

  private void orderOfCommittee() {
    chronicle.enter(
        "order-custody",
        Map.of(
            "section",
            "JJ 36",
            "authority",
            Authority.CWC,
            "until",
            chronicle.today().plusMonths(CHILD_ORDER_MONTHS).toString()));
  }

  /**
   * @param left how many days she is still kept
   * @return how many of them are left after the last order
   */
  private int orderOfMagistrate(int left) {
    chronicle.enter(
        "order-custody",
        Map.of(
            "section",
            "ITPA 17(3)",
            "authority",
            Authority.MAGISTRATE,
            "forDays",
            FIRST_ORDER_DAYS));
    if (left <= FIRST_ORDER_DAYS || !draw.happens(stays.furtherOrder())) {
      return left;
    }
    chronicle.passes(FIRST_ORDER_DAYS);
    int years = 1 + draw.below(FURTHER_ORDER_YEARS_MAX);
    chronicle.enter(
        "order-custody",
        Map.of(
            "section",
            "ITPA 17(4)",
            "authority",
            Authority.MAGISTRATE,
            "until",
            chronicle.today().plusYears(years).toString()));
    return left - FIRST_ORDER_DAYS;
  }

  /** Asked in the midst of her days there, and granted on the day she leaves. */
  private int petition(int left, Authority forum) {
    int before = draw.below(left + 1);
    chronicle.passes(before);
    chronicle.enter("state-wish", Map.of("wants", Direction.LEAVE, "to", "own-home"));
    chronicle.enter(
        "file-petition", Map.of("kind", PetitionKind.RELEASE, "forum", forum), "petition");
    chronicle.passes(left - before);
    chronicle.enter(
        "decide-petition", Map.of("petitionEntry", "$petition", "result", PetitionResult.GRANTED));
    return 0;
  }
}

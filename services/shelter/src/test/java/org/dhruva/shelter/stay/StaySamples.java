package org.dhruva.shelter.stay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.AbsenceRecorded;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.contracts.shelter.StayEvent.DeathRecorded;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.RestorationCompleted;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.contracts.shelter.StayEvent.RestorationStarted;
import org.dhruva.contracts.shelter.StayEvent.StayClosed;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReleased;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.testing.DeciderSpec;

/** An invented stay, as far as each spec needs it. */
final class StaySamples {

  static final SurvivorId ASHA = SurvivorId.parse("4b0c2f6e-93a1-4d7e-8c15-7e2a9d3f6b21");

  static final CivilDate BEFORE = CivilDate.of(2021, 3, 1);
  static final CivilDate ADMISSION_DAY = CivilDate.of(2021, 3, 4);
  static final CivilDate ORDER_DAY = CivilDate.of(2021, 3, 10);
  static final CivilDate PETITION_DAY = CivilDate.of(2021, 9, 1);
  static final CivilDate MEANWHILE = CivilDate.of(2021, 10, 15);
  static final CivilDate LEAVING_DAY = CivilDate.of(2022, 5, 20);
  static final CivilDate LATER = CivilDate.of(2022, 9, 1);

  static final Home HOME =
      new Home(
          "shakti-sadan",
          Optional.of(Sealed.of("Kiran Home")),
          "west-bengal",
          Optional.of("north-24-parganas"));
  static final Home OTHER_HOME =
      new Home("itpa-protective-home", Optional.empty(), "maharashtra", Optional.empty());

  static final StayEvent ADMITTED = new SurvivorAdmitted(ADMISSION_DAY, ASHA, HOME, "ITPA 17(1)");
  static final StayEvent PETITIONED =
      new PetitionFiled(
          PETITION_DAY, PetitionKind.RELEASE, Optional.of(Authority.MAGISTRATE), Optional.empty());
  static final StayEvent RELEASED = new SurvivorReleased(LEAVING_DAY, "own-home");
  static final StayEvent STARTED = new RestorationStarted(MEANWHILE, RestorationKind.CROSS_BORDER);

  static final StayEvent STEP_DONE =
      new StayEvent.RestorationStepCompleted(MEANWHILE, "travel-permit");
  static final StayEvent REPORT_ORDERED =
      new StayEvent.ReportOrdered(
          PETITION_DAY, StayEvent.ReportKind.FAMILY_CAPACITY, Optional.empty());

  static final List<StayEvent> IN_HOME = List.of(ADMITTED);
  static final List<StayEvent> AWAY = List.of(ADMITTED, new AbsenceRecorded(MEANWHILE));
  static final List<StayEvent> LEFT = List.of(ADMITTED, RELEASED);
  static final List<StayEvent> RESTORED =
      List.of(ADMITTED, STARTED, new RestorationCompleted(LEAVING_DAY));
  static final List<StayEvent> DIED = List.of(ADMITTED, new DeathRecorded(MEANWHILE));
  static final List<StayEvent> CLOSED = List.of(ADMITTED, RELEASED, new StayClosed(LATER));

  static final Sealed<String> WORDS = Sealed.of("I want to see my mother.");

  private StaySamples() {}

  static DeciderSpec<StayCommand, Stay, StayEvent, StayRejection> stay() {
    return DeciderSpec.of(new StayDecider());
  }

  static Stay after(List<StayEvent> history) {
    StayDecider decider = new StayDecider();
    return decider.fold(decider.initial(), history);
  }

  static List<StayEvent> with(List<StayEvent> history, StayEvent... more) {
    return Stream.concat(history.stream(), Stream.of(more)).toList();
  }

  static StayEvent ordered(CivilDate madeOn, String section, CivilDate until) {
    return new CustodyOrdered(madeOn, section, Authority.MAGISTRATE, until);
  }

  static Amendment day(CivilDate on) {
    return new Amendment(Optional.of(on), Optional.empty());
  }
}

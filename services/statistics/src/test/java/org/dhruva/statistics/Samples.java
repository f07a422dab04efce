package org.dhruva.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswered;
import org.dhruva.contracts.people.SurvivorEvent.SurvivorEnrolled;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/** Short ways to say what happened to invented survivors. */
public final class Samples {

  /** What every sealed text of a test looks like; must be found nowhere but in the stores. */
  public static final String SEALED_TEXT =
      Base64.getEncoder().encodeToString("sealed-canary".getBytes(StandardCharsets.UTF_8));

  public static final Sealer SEALER = (_, _, _, _) -> SEALED_TEXT;

  private static final Instant ENROLLED_AT = Instant.parse("2024-03-10T06:30:00Z");

  private Samples() {}

  public static CivilDate day(String text) {
    return CivilDate.of(LocalDate.parse(text));
  }

  /** Known to the month. */
  public static CivilDate about(String text) {
    return CivilDate.about(LocalDate.parse(text));
  }

  public static SurvivorEnrolled enrolled(SurvivorId survivor, Cohort cohort) {
    return new SurvivorEnrolled(
        survivor,
        new Identity(
            Sealed.of("Asha"), List.of(), Optional.of(Sealed.of("9800000000")), Optional.empty()),
        cohort,
        Given.IN_PERSON_RECORDED_BY,
        Optional.of("account-of-anil"),
        ENROLLED_AT);
  }

  public static Cohort from(String state, String district) {
    return new Cohort(
        Optional.of(1999),
        Gender.FEMALE,
        Optional.of(state),
        Optional.of(district),
        Exploitation.SEXUAL_EXPLOITATION,
        Optional.empty(),
        Optional.empty());
  }

  public static StatisticsAnswered answered(StatisticsAnswer answer) {
    return new StatisticsAnswered(
        answer, Given.SHE_HERSELF, Optional.empty(), ENROLLED_AT.plusSeconds(60));
  }

  public static ClaimDrafted drafted(SurvivorId survivor, CivilDate on) {
    return new ClaimDrafted(on, survivor, "west-bengal-2017", Optional.empty());
  }

  public static ClaimFiled filed(CivilDate on) {
    return new ClaimFiled(on, Forum.DLSA, Optional.empty(), Optional.empty(), List.of());
  }

  public static ClaimAwarded awarded(CivilDate on, long rupees) {
    return new ClaimAwarded(on, Money.rupees(rupees), AwardExtent.FULL, List.of());
  }

  public static PaymentRecorded paid(CivilDate on, long rupees) {
    return new PaymentRecorded(
        on, Money.rupees(rupees), PaymentPurpose.AWARD, Optional.empty(), Optional.empty());
  }
}

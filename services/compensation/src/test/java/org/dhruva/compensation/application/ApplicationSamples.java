package org.dhruva.compensation.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.compensation.application.Application.Handing;
import org.dhruva.compensation.application.Particulars.Filer;
import org.dhruva.compensation.estimate.Estimator;
import org.dhruva.compensation.estimate.Facts;
import org.dhruva.compensation.estimate.Facts.Received;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.compensation.scheme.ViolationCode;
import org.dhruva.compensation.wiring.SchemeFolder;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/** Invented applications. */
public final class ApplicationSamples {

  public static final Schemes CATALOGUE = SchemeFolder.read();
  public static final String NALSA = "nalsa-2018";
  static final CivilDate OFFENCE_DAY = CivilDate.of(2022, 5, 1);
  static final CivilDate LAST_DAY = CivilDate.of(2025, 5, 1);

  private ApplicationSamples() {}

  public static Facts facts() {
    return new Facts(
        OFFENCE_DAY,
        List.of(ViolationCode.TRAFFICKING, ViolationCode.GANG_RAPE, ViolationCode.MENTAL_INJURY),
        Optional.of(16),
        Optional.of(Gender.FEMALE),
        Optional.of("west-bengal"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Received("west-bengal-2017", Money.rupees(50_000))));
  }

  public static Particulars particulars(String language, boolean forReview) {
    return new Particulars(
        language,
        forReview,
        new Filer(
            switch (language) {
              case "bn" -> "রূপা মণ্ডল";
              case "hi" -> "रूपा मंडल";
              default -> "Rupa Mondal";
            },
            Optional.of("daughter of Mina Mondal"),
            "12 Station Road\nBasirhat",
            Optional.of("00000 00000")),
        Optional.of("North 24 Parganas"),
        Optional.of("112/2022"),
        Optional.of("Basirhat"),
        Optional.of("Basirhat"),
        Optional.empty(),
        facts());
  }

  public static Paper paper(Particulars particulars, CivilDate on, String... attached) {
    Scheme scheme = CATALOGUE.coded(NALSA).orElseThrow();
    return Application.write(
        CATALOGUE,
        scheme,
        new Estimator(CATALOGUE).under(scheme, particulars.facts()).orElseThrow(),
        particulars,
        new Handing(Office.DLSA, on, Set.of(attached)));
  }
}

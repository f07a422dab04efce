package org.dhruva.compensation.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.dhruva.compensation.application.Application;
import org.dhruva.compensation.application.Application.Handing;
import org.dhruva.compensation.application.Particulars;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimFile;
import org.dhruva.compensation.estimate.Estimate.OfScheme;
import org.dhruva.compensation.estimate.Estimator;
import org.dhruva.compensation.estimate.Facts;
import org.dhruva.compensation.print.PaperPrinter;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;
import org.dhruva.service.http.Problems;

/** Makes of a claim and of what was sent with it the application as PDF. */
@Singleton
public final class ApplicationPrinting {

  private final Schemes schemes;
  private final InstantSource clock;

  @Inject
  public ApplicationPrinting(Schemes schemes, InstantSource clock) {
    this.schemes = schemes;
    this.clock = clock;
  }

  byte[] print(Claim claim, Particulars particulars) {
    new ParticularsCheck(schemes).check(particulars);
    ClaimFile file = claim.file();
    file.drafted().offenceOn().ifPresent(known -> sameDay(known, particulars.facts()));
    Scheme scheme = schemes.coded(file.drafted().scheme()).orElseThrow();
    OfScheme estimate =
        new Estimator(schemes)
            .under(scheme, particulars.facts())
            .orElseThrow(
                () ->
                    Problems.malformed(
                        "/facts",
                        "The scheme of this claim gives nothing for these facts. Check them, or"
                            + " draft a claim under another scheme."));
    return PaperPrinter.print(
        Application.write(schemes, scheme, estimate, particulars, handing(file, scheme)));
  }

  /** As the claim was handed in; before that, where the scheme says, and today. */
  private Handing handing(ClaimFile file, Scheme scheme) {
    Office to =
        file.filed()
            .map(filed -> Office.valueOf(filed.forum().name()))
            .orElseGet(() -> scheme.applyTo().getFirst());
    CivilDate on = file.filedOn().orElseGet(() -> CivilDate.at(clock.instant()));
    return new Handing(to, on, file.documentKinds());
  }

  /** A paper must not contradict the claim that it is the paper of. */
  private static void sameDay(CivilDate known, Facts facts) {
    CivilDate said = facts.offenceOn();
    if (known.isCertainlyBefore(said) || said.isCertainlyBefore(known)) {
      throw Problems.malformed(
          "/facts/offenceOn", "The claim says another day of the offence; check both.");
    }
  }
}

package org.dhruva.compensation.http;

import java.util.ArrayList;
import java.util.List;
import org.dhruva.compensation.claim.ClaimFile;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.law.Office;
import org.dhruva.recording.letter.Particular;

/** By which an authority finds a claim. */
final class ClaimParticulars {

  private ClaimParticulars() {}

  static List<Particular> of(ClaimFile file, Schemes schemes) {
    String scheme = file.drafted().scheme();
    List<Particular> particulars = new ArrayList<>();
    particulars.add(
        Particular.of("Scheme", schemes.coded(scheme).map(Scheme::name).orElse(scheme)));
    file.filed().ifPresent(filed -> add(filed, particulars));
    file.recommendation()
        .ifPresent(
            recommended -> {
              particulars.add(
                  Particular.of("Recommended by", Office.plainName(recommended.court().name())));
              particulars.add(Particular.of("Recommended on", recommended.on()));
              recommended
                  .reference()
                  .ifPresent(
                      number ->
                          particulars.add(Particular.personal("Number at the court", number)));
            });
    file.standingOrder()
        .ifPresent(
            order -> {
              particulars.add(Particular.of("Order of", order.on()));
              order.amount().ifPresent(amount -> particulars.add(Particular.of("Granted", amount)));
            });
    for (ClaimFile.Service service : file.services()) {
      String payer = Office.plainName(service.payer().name());
      particulars.add(Particular.of("Order sent to " + payer, service.on()));
      service
          .acknowledgedOn()
          .ifPresent(on -> particulars.add(Particular.of("Confirmed by " + payer, on)));
    }
    if (file.interestAwarded().isPositive()) {
      particulars.add(Particular.of("Interest granted", file.interestAwarded()));
    }
    if (file.outstanding().isPositive()) {
      particulars.add(Particular.of("Paid so far", file.paid()));
      particulars.add(Particular.of("Outstanding", file.outstanding()));
    }
    return List.copyOf(particulars);
  }

  private static void add(ClaimFiled filed, List<Particular> particulars) {
    particulars.add(Particular.of("Handed in to", Office.plainName(filed.forum().name())));
    particulars.add(Particular.of("Handed in on", filed.on()));
    filed
        .reference()
        .ifPresent(number -> particulars.add(Particular.personal("Number of the claim", number)));
  }
}

package org.dhruva.compensation.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhruva.access.Roles;
import org.dhruva.compensation.estimate.Estimate;
import org.dhruva.compensation.estimate.Estimator;
import org.dhruva.compensation.estimate.Facts;
import org.dhruva.compensation.estimate.Facts.Received;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.kernel.Money;
import org.dhruva.service.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What could be claimed, worked out from facts that name nobody. */
@Path("/v1/estimates")
@RolesAllowed({
  Roles.SURVIVOR,
  Roles.PEER,
  Roles.LAWYER,
  Roles.CASEWORKER,
  Roles.RESEARCHER,
  Roles.OPERATOR
})
public class EstimateResource {

  private static final Pattern STATE = Pattern.compile("[a-z]+(-[a-z]+){0,5}");
  private static final int STATE_CHARACTERS_MAX = 60;

  private final Schemes schemes;

  @Inject
  public EstimateResource(Schemes schemes) {
    this.schemes = schemes;
  }

  @POST
  @Operation(
      operationId = "estimate",
      summary = "Estimate what could be claimed, under which scheme and why",
      description =
          "For everybody who is signed in. The facts name nobody; nothing of them is kept or logged."
              + " Answers every scheme that was in force on the day of the offence and is or may be"
              + " for her, with the range, each step of the computation and where it is known from,"
              + " and asks for the facts that would make it more exact. At most "
              + Facts.VIOLATIONS_MAX
              + " violations and "
              + Facts.RECEIVED_MAX
              + " sums received; amounts are in paise.")
  public Estimate estimate(Facts facts) {
    if (facts == null) {
      throw Problems.malformedBody();
    }
    check(facts);
    return new Estimator(schemes).estimate(facts);
  }

  private void check(Facts facts) {
    between(
        facts.offenceOn().day().getYear(),
        Facts.OFFENCE_YEAR_MIN,
        Facts.OFFENCE_YEAR_MAX,
        "/offenceOn",
        "year");
    between(facts.violations().size(), 1, Facts.VIOLATIONS_MAX, "/violations", "number of them");
    facts
        .ageAtOffence()
        .ifPresent(age -> between(age, 0, Facts.AGE_MAX, "/ageAtOffence", "age in years"));
    state(facts.state(), "/state");
    state(facts.homeState(), "/homeState");
    facts
        .endOfTrialOn()
        .ifPresent(
            end -> {
              between(
                  end.day().getYear(),
                  Facts.OFFENCE_YEAR_MIN,
                  Facts.OFFENCE_YEAR_MAX,
                  "/endOfTrialOn",
                  "year");
              require(
                  !end.isCertainlyBefore(facts.offenceOn()),
                  "/endOfTrialOn",
                  "A trial cannot end before the offence; check both days.");
            });
    received(facts.received());
  }

  private void received(List<Received> received) {
    between(received.size(), 0, Facts.RECEIVED_MAX, "/received", "number of them");
    for (int place = 0; place < received.size(); place++) {
      String field = "/received/" + place;
      Money amount = received.get(place).amount();
      require(
          schemes.coded(received.get(place).scheme()).isPresent(),
          field + "/scheme",
          "There is no scheme of this code; choose one from the catalogue.");
      require(
          amount.currency().equals(Money.INR)
              && amount.isPositive()
              && amount.compareTo(Facts.RECEIVED_AMOUNT_MAX) <= 0,
          field + "/amount",
          "An amount is in Indian rupees (INR), more than zero and at most 100 crore.");
    }
  }

  private static void state(Optional<String> state, String field) {
    require(
        state.stream()
            .allMatch(
                code -> code.length() <= STATE_CHARACTERS_MAX && STATE.matcher(code).matches()),
        field,
        "The code of a State is written west-bengal.");
  }

  private static void between(int number, int min, int max, String field, String what) {
    require(number >= min && number <= max, field, "The %s is %d to %d.".formatted(what, min, max));
  }

  private static void require(boolean fine, String field, String detail) {
    if (!fine) {
      throw Problems.malformed(field, detail);
    }
  }
}

package org.dhruva.compensation.http;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhruva.compensation.estimate.Facts;
import org.dhruva.compensation.estimate.Facts.Received;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.kernel.Money;
import org.dhruva.service.http.Problems;

/** Whether facts can be computed with; what is wrong is refused by the name of its field. */
final class FactsCheck {

  private static final Pattern STATE = Pattern.compile("[a-z]+(-[a-z]+){0,5}");
  private static final int STATE_CHARACTERS_MAX = 60;

  private final Schemes schemes;
  private final String place;

  /**
   * @param place JSON pointer of the facts in the body
   */
  FactsCheck(Schemes schemes, String place) {
    this.schemes = schemes;
    this.place = place;
  }

  void check(Facts facts) {
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
    for (int sum = 0; sum < received.size(); sum++) {
      String field = "/received/" + sum;
      Money amount = received.get(sum).amount();
      require(
          schemes.coded(received.get(sum).scheme()).isPresent(),
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

  private void state(Optional<String> state, String field) {
    require(
        state.stream()
            .allMatch(
                code -> code.length() <= STATE_CHARACTERS_MAX && STATE.matcher(code).matches()),
        field,
        "The code of a State is written west-bengal.");
  }

  private void between(int number, int min, int max, String field, String what) {
    require(number >= min && number <= max, field, "The %s is %d to %d.".formatted(what, min, max));
  }

  private void require(boolean fine, String field, String detail) {
    if (!fine) {
      throw Problems.malformed(place + field, detail);
    }
  }
}

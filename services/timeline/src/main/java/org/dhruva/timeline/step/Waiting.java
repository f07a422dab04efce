package org.dhruva.timeline.step;

import java.util.Optional;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * Something that is to be done next and for which no clock runs.
 *
 * @param owner code of who must act
 * @param what as it follows the word "must"
 * @param on the day for which it is set, or by which it was asked for
 * @param outstanding money that waits for it
 */
record Waiting(
    String owner,
    String what,
    CivilDate since,
    Optional<CivilDate> on,
    Optional<Money> outstanding) {

  static Waiting forOffice(Office owner, String what, CivilDate since) {
    return new Waiting(owner.name(), what, since, Optional.empty(), Optional.empty());
  }

  Waiting on(CivilDate day) {
    return new Waiting(owner, what, since, Optional.of(day), outstanding);
  }

  Waiting holding(Money money) {
    return new Waiting(owner, what, since, on, Optional.of(money));
  }
}

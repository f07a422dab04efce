package org.dhruva.legal.proceeding;

import java.util.List;
import java.util.Optional;

/** How the proceeding ended as a whole; what statistics of cases count. */
public enum CaseResult {
  /** At least one accused is convicted of something. */
  CONVICTION,
  /** Nobody is convicted: it ended only in acquittal or discharge. */
  ACQUITTAL,
  /** Nobody is convicted, and not everybody was acquitted or discharged. */
  OTHERWISE;

  /** Empty while somebody is undecided. An accused who died does not change how it ended. */
  static Optional<CaseResult> of(List<Accused> accused) {
    List<AccusedOutcome> outcomes = accused.stream().flatMap(a -> a.outcome().stream()).toList();
    boolean undecided = accused.stream().anyMatch(a -> a.isUndecided() && !a.isNotSentUp());
    if (undecided || outcomes.isEmpty()) {
      return Optional.empty();
    }
    if (outcomes.stream().anyMatch(AccusedOutcome::isConviction)) {
      return Optional.of(CONVICTION);
    }
    boolean onlyAcquitted =
        outcomes.stream().allMatch(o -> o.isAcquittal() || o == AccusedOutcome.ABATED)
            && outcomes.stream().anyMatch(AccusedOutcome::isAcquittal);
    return Optional.of(onlyAcquitted ? ACQUITTAL : OTHERWISE);
  }
}

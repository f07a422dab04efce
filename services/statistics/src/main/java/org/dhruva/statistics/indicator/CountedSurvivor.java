package org.dhruva.statistics.indicator;

import java.util.List;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.statistics.cases.ClaimCase;
import org.dhruva.statistics.cases.ClockLog;
import org.dhruva.statistics.cases.PathwayCase;
import org.dhruva.statistics.cases.Place;
import org.dhruva.statistics.cases.ProceedingCase;
import org.dhruva.statistics.cases.StayCase;

/**
 * A survivor who said that she may be counted, and her cases.
 *
 * @param home where she comes from
 * @param clocks what was said of the clocks of each of her cases
 */
public record CountedSurvivor(
    SurvivorId id,
    CivilDate enrolledOn,
    Place home,
    Exploitation exploitation,
    List<ClaimCase> claims,
    List<ProceedingCase> proceedings,
    List<StayCase> stays,
    List<PathwayCase> pathways,
    List<ClockLog> clocks) {

  public CountedSurvivor {
    claims = List.copyOf(claims);
    proceedings = List.copyOf(proceedings);
    stays = List.copyOf(stays);
    pathways = List.copyOf(pathways);
    clocks = List.copyOf(clocks);
  }
}

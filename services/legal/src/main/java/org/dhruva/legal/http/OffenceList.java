package org.dhruva.legal.http;

import java.util.List;
import org.dhruva.legal.offence.LawBook;
import org.dhruva.legal.offence.Offence;
import org.dhruva.legal.offence.Procedure;

/**
 * The catalogue of offences.
 *
 * @param laws all laws, with the days of the offence for which they stand
 * @param offences those that were asked for, in the order of the catalogue, at most 500
 * @param procedures where each section of the old code of procedure stands now
 */
public record OffenceList(List<LawBook> laws, List<Offence> offences, List<Procedure> procedures) {

  public OffenceList {
    laws = List.copyOf(laws);
    offences = List.copyOf(offences);
    procedures = List.copyOf(procedures);
  }
}

package org.dhruva.legal.wiring;

import java.util.List;
import org.dhruva.catalogue.CatalogueReader;
import org.dhruva.legal.offence.LawBook;
import org.dhruva.legal.offence.Offence;
import org.dhruva.legal.offence.Offences;
import org.dhruva.legal.offence.Procedure;

/** Reads the catalogue of offences. */
public final class OffenceFile {

  static final String FILE = "/offences/offences.yaml";

  private record Catalogue(
      List<LawBook> laws, List<Offence> offences, List<Procedure> procedures) {}

  private OffenceFile() {}

  public static Offences read() {
    Catalogue catalogue =
        CatalogueReader.ofSnakeCase().read(OffenceFile.class, FILE, Catalogue.class);
    return new Offences(catalogue.laws(), catalogue.offences(), catalogue.procedures());
  }
}

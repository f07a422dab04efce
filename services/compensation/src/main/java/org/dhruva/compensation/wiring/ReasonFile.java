package org.dhruva.compensation.wiring;

import java.util.List;
import org.dhruva.catalogue.CatalogueReader;
import org.dhruva.compensation.reason.Reason;
import org.dhruva.compensation.reason.Reasons;

/** Reads the catalogue of reasons. */
public final class ReasonFile {

  static final String FILE = "/reasons/reasons.yaml";

  private ReasonFile() {}

  public static Reasons read() {
    return new Reasons(
        List.of(CatalogueReader.ofSnakeCase().read(ReasonFile.class, FILE, Reason[].class)));
  }
}

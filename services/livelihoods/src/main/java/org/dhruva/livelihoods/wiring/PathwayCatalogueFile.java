package org.dhruva.livelihoods.wiring;

import org.dhruva.catalogue.CatalogueReader;
import org.dhruva.livelihoods.catalogue.Catalogue;

/** Reads what is known beside the cases: entitlements, money to begin with, and reasons. */
public final class PathwayCatalogueFile {

  static final String FILE = "/catalogue/catalogue.yaml";

  private PathwayCatalogueFile() {}

  public static Catalogue read() {
    return CatalogueReader.ofSnakeCase().read(PathwayCatalogueFile.class, FILE, Catalogue.class);
  }
}

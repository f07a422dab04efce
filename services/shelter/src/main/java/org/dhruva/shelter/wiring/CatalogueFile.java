package org.dhruva.shelter.wiring;

import org.dhruva.catalogue.CatalogueReader;
import org.dhruva.shelter.custody.Catalogue;

/** Reads what is known about being kept in a home. */
public final class CatalogueFile {

  static final String FILE = "/custody/catalogue.yaml";

  private CatalogueFile() {}

  public static Catalogue read() {
    return CatalogueReader.ofSnakeCase().read(CatalogueFile.class, FILE, Catalogue.class);
  }
}

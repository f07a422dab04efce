package org.dhruva.compensation.wiring;

import java.util.Arrays;
import org.dhruva.catalogue.CatalogueReader;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;

/** Reads the catalogue of schemes: a file for each version, and an index that names them. */
public final class SchemeFolder {

  static final String FOLDER = "/schemes/";
  static final String INDEX = "index.yaml";
  static final String FILE_TYPE = ".yaml";

  private static final CatalogueReader READER = CatalogueReader.ofKebabCase();

  private SchemeFolder() {}

  public static Schemes read() {
    return new Schemes(
        Arrays.stream(read(INDEX, String[].class))
            .map(code -> read(code + FILE_TYPE, Scheme.class))
            .toList());
  }

  private static <T> T read(String name, Class<T> type) {
    return READER.read(SchemeFolder.class, FOLDER + name, type);
  }
}

package org.dhruva.compensation.print;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes do without the fonts of the machine. On Linux the JDK asks a library for them that is not
 * part of it, and where that is missing refuses to open fonts of our own as well.
 */
final class MachineFonts {

  static final String LIST = "sun.awt.fontconfig";

  private static final String FILE = "/fonts/fontconfig.properties";

  private MachineFonts() {}

  /** Before the first font is opened; a list that was given when the service was started stays. */
  static void doWithout() {
    if (System.getProperty("os.name").equals("Linux") && System.getProperty(LIST) == null) {
      System.setProperty(LIST, asFile().toString());
    }
  }

  /** The JDK reads nothing but a file. */
  private static Path asFile() {
    try (InputStream list = MachineFonts.class.getResourceAsStream(FILE)) {
      if (list == null) {
        throw new FileNotFoundException(FILE);
      }
      Path file = Files.createTempFile("fontconfig", ".properties");
      file.toFile().deleteOnExit();
      Files.copy(list, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

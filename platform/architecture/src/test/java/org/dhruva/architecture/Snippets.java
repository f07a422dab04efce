package org.dhruva.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles classes that are written in a test. */
final class Snippets {

  private static final Pattern TYPE = Pattern.compile("(?:class|interface|record) (\\w+)");

  private Snippets() {}

  /** Puts the classes into a new folder inside this one. */
  static Path compile(Path folder, String... sources) {
    try {
      Path classes = Files.createTempDirectory(folder, "classes");
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      List<String> options = List.of("-d", classes.toString());
      if (!compiler.getTask(null, null, null, options, null, files(sources)).call()) {
        throw new IllegalArgumentException("these do not compile: " + List.of(sources));
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<? extends JavaFileObject> files(String... sources) {
    return Arrays.stream(sources).map(Snippet::new).toList();
  }

  private static final class Snippet extends SimpleJavaFileObject {
    private final String source;

    Snippet(String source) {
      super(URI.create("string:///" + typeIn(source) + ".java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }

    private static String typeIn(String source) {
      Matcher type = TYPE.matcher(source);
      if (!type.find()) {
        throw new IllegalArgumentException("no type in: " + source);
      }
      return type.group(1);
    }
  }
}

package org.dhruva.compensation.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class MachineFontsTest {

  /** Opens a font in a JDK of its own, for it asks but once. */
  static final class Opening {
    public static void main(String[] arguments) {
      assertThat(Typeface.canPrint('ক')).isTrue();
      System.out.print(System.getProperty(MachineFonts.LIST));
    }
  }

  @Test
  void the_jdk_opens_our_fonts_with_a_list_of_ours() throws Exception {
    assertThat(opened()).contains("fontconfig").endsWith(".properties");
  }

  @Test
  void a_list_that_was_given_stays() throws Exception {
    String given =
        Path.of(MachineFontsTest.class.getResource("/fonts/fontconfig.properties").toURI())
            .toString();
    assertThat(opened("-D%s=%s".formatted(MachineFonts.LIST, given))).isEqualTo(given);
  }

  private static String opened(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(options));
    command.add(Opening.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }
}

package org.dhruva.local;

import java.util.List;
import java.util.ServiceLoader;
import org.dhruva.infrastructure.Repository;

/** What {@code make run}, {@code stop}, {@code demo} and {@code clean-data} start. */
public final class Main {

  private Main() {}

  public static void main(String[] words) {
    System.exit(new CommandLine(options(), System.in, System.out).run(List.of(words)));
  }

  private static StackOptions options() {
    return StackOptions.local(Repository.current(), System.getenv())
        .withExampleData(ServiceLoader.load(ExampleData.class).findFirst());
  }
}

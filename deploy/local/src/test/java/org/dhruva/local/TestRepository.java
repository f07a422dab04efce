package org.dhruva.local;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.dhruva.infrastructure.Home;
import org.dhruva.infrastructure.Repository;
import org.dhruva.local.Service.Need;

/**
 * A repository of its own in a folder of a test, with services small enough to be built there. What
 * Maven fetched is that of the real one.
 */
record TestRepository(Path folder) {

  /** It has the name of a real service, for its client and secret are in the realm. */
  static final Service VISITOR_BOOK =
      new Service("shelter", 8084, Set.of(Need.DATABASE, Need.TOPIC), List.of("-Xmx64m"));

  static final Service BROKEN = new Service("legal", 8083, Set.of(), List.of("-Xmx64m"));

  static TestRepository in(Path folder) throws IOException {
    TestRepository repository = new TestRepository(Files.createDirectories(folder).toRealPath());
    Files.createDirectories(repository.home().folder());
    Files.createSymbolicLink(repository.home().parts(), Home.current().parts().toRealPath());
    repository.build(VISITOR_BOOK, VisitorBook.class);
    repository.build(BROKEN, BrokenService.class);
    return repository;
  }

  Home home() {
    return Home.of(new Repository(folder));
  }

  Path jar(Service service) {
    return folder.resolve(
        "services/%s/target/quarkus-app/quarkus-run.jar".formatted(service.name()));
  }

  /** A jar of a manifest only: the classes stay where the build of this module left them. */
  private void build(Service service, Class<?> main) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, main.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    Files.createDirectories(jar(service).getParent());
    try (OutputStream file = Files.newOutputStream(jar(service))) {
      new JarOutputStream(file, manifest).close();
    }
  }
}

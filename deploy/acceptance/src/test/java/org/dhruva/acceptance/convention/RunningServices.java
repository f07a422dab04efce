package org.dhruva.acceptance.convention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.dhruva.infrastructure.Folders;
import org.dhruva.infrastructure.Repository;
import org.dhruva.local.Service;
import org.dhruva.local.Stack;
import org.dhruva.local.StackOptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Town}: the services that take entries, with PostgreSQL, Kafka and Keycloak,
 * started once for all test classes and stopped after the last of them.
 */
final class RunningServices implements ParameterResolver {

  private static final Set<String> SERVICES =
      Set.of("people", "compensation", "legal", "shelter", "livelihoods");

  /** One start for all test classes; what failed once is not tried again by the next. */
  private static final class Start implements AutoCloseable {

    private final Path folder = emptyFolder();
    private final FutureTask<Stack> stack = new FutureTask<>(this::start);
    private final FutureTask<Town> town = new FutureTask<>(() -> new Town(stack.get()));

    private Stack start() {
      List<Service> services =
          Service.all().stream().filter(service -> SERVICES.contains(service.name())).toList();
      return Stack.start(StackOptions.temporary(folder).withServices(services));
    }

    Town town() throws InterruptedException {
      stack.run();
      town.run();
      try {
        return town.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("the services did not start", e);
      }
    }

    /** Leaves the logs of a start that failed. */
    @Override
    public void close() {
      if (stack.state() == Future.State.SUCCESS) {
        stack.resultNow().close();
        Folders.delete(folder);
      }
    }

    private static Path emptyFolder() {
      try {
        Path target = Repository.current().folder().resolve("deploy/acceptance/target");
        return Files.createTempDirectory(target, "stack");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Town.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Start start =
        context
            .getRoot()
            .getStore(Namespace.create(RunningServices.class))
            .computeIfAbsent(Start.class, _ -> new Start(), Start.class);
    try {
      return start.town();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the start was interrupted", e);
    }
  }
}

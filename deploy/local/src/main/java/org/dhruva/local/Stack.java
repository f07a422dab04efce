package org.dhruva.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.dhruva.infrastructure.Database;
import org.dhruva.infrastructure.InfrastructureFailure;
import org.dhruva.infrastructure.Kafka;
import org.dhruva.infrastructure.Keycloak;
import org.dhruva.infrastructure.Part;
import org.dhruva.infrastructure.Postgres;

/**
 * The whole system, running: PostgreSQL, Kafka, Keycloak and every service, each a process that
 * cannot outlive this JVM. Closing it stops them all. Safe for use by several threads.
 */
public final class Stack implements RunningSystem, AutoCloseable {

  private record Running(String name, Part part) {
    boolean isService() {
      return part instanceof ServiceInstance;
    }
  }

  private static final String EXAMPLE_DATA = "example data";
  // More at a time only wait for each other at a processor.
  private static final int SERVICES_AT_ONCE =
      Math.max(2, Runtime.getRuntime().availableProcessors());

  private final StackOptions options;
  private final StackParts parts;
  private final Deque<Running> running = new ConcurrentLinkedDeque<>();
  private final CompletableFuture<InfrastructureFailure> died = new CompletableFuture<>();
  private final Lock lifecycle = new ReentrantLock();
  private Thread worker;
  private volatile boolean closing;

  Stack(StackOptions options) {
    this.options = options;
    this.parts = new StackParts(options);
  }

  /**
   * Returns when every service is ready and has its example data; when one does not become ready,
   * nothing is left.
   */
  public static Stack start(StackOptions options) {
    Stack stack = new Stack(options);
    stack.launch();
    stack.populate();
    return stack;
  }

  public StackOptions options() {
    return options;
  }

  public Postgres postgres() {
    return parts.postgres();
  }

  public Kafka kafka() {
    return parts.kafka();
  }

  /** Also gives out tokens, of people and of services. */
  public Keycloak keycloak() {
    return parts.keycloak();
  }

  /** The service of that name, to be stopped, killed and started at will. */
  public ServiceInstance service(String name) {
    return parts.service(name);
  }

  @Override
  public URI address(String service) {
    return service(service).address();
  }

  @Override
  public URI tokenEndpoint() {
    return URI.create(keycloak().tokenEndpoint());
  }

  /** The database of a service. */
  public Database database(String service) {
    return parts.database(service);
  }

  /** Starts one more process of a service, on a free port and the same database. */
  public ServiceInstance startSecond(String service) {
    ServiceInstance second = parts.secondOf(service);
    start("second " + service, second, second.address().toString(), () -> {});
    return second;
  }

  /** Completes when a part that was ready ends although nobody asked it to. */
  public CompletableFuture<InfrastructureFailure> died() {
    return died;
  }

  /** Stops all, the last started first; a start that is under way is given up. */
  @Override
  public void close() {
    closing = true;
    interruptWork();
    lifecycle.lock();
    try {
      stopAll();
    } finally {
      lifecycle.unlock();
    }
  }

  String postgresAddress() {
    return postgres().host() + ":" + postgres().port();
  }

  String keycloakAddress() {
    return URI.create(keycloak().issuer()).resolve("/").toString();
  }

  StackParts parts() {
    return parts;
  }

  boolean closing() {
    return closing;
  }

  /** Starts all parts. For {@link #close} to be possible before it returns. */
  void launch() {
    attended(this::startAll);
  }

  /**
   * On the first start, enters the invented population into what {@link #launch} has started. It
   * takes minutes, in which the system can be used already.
   */
  void populate() {
    attended(
        () -> {
          if (options.exampleData().isPresent() && !Files.exists(exampleDataMarker())) {
            long begin = System.nanoTime();
            int size = ExampleData.POPULATION_USUAL;
            enter((data, news) -> data.enterPopulation(this, size, news));
            markExampleData();
            tell(new Progress.Ready(EXAMPLE_DATA, since(begin), "once, on the first start"));
          }
        });
  }

  @FunctionalInterface
  private interface Work {
    void perform() throws InterruptedException;
  }

  /** Work that another thread may end at any time, and that leaves nothing when it fails. */
  private void attended(Work work) {
    lifecycle.lock();
    try {
      workIsBy(Thread.currentThread());
      work.perform();
      workIsBy(null);
      if (Thread.interrupted()) {
        throw interrupted();
      }
    } catch (InterruptedException _) {
      throw givenUp(interrupted());
    } catch (RuntimeException e) {
      throw givenUp(e);
    } finally {
      lifecycle.unlock();
    }
  }

  private RuntimeException givenUp(RuntimeException reason) {
    workIsBy(null);
    if (died.isDone() || closing) {
      // The interrupt was ours, and has done its work.
      Thread.interrupted();
    }
    stopAll();
    // What died while others were on their way up is the reason why they did not arrive.
    return died.isDone() ? died.join() : reason;
  }

  private void startAll() throws InterruptedException {
    new Preflight(options, parts.ports()).check();
    Together.run(2, List.of(this::startPostgresAndKeycloak, this::startKafka));
    Together.run(
        SERVICES_AT_ONCE,
        options.services().stream().<Runnable>map(service -> () -> start(service)).toList());
    if (!Files.exists(exampleDataMarker())) {
      enter((data, news) -> data.enterJourneys(this, news));
    }
  }

  private static InfrastructureFailure interrupted() {
    return new InfrastructureFailure("The start was interrupted.");
  }

  private void startPostgresAndKeycloak() {
    Postgres postgres = postgres();
    start(StackParts.POSTGRESQL, postgres, postgresAddress(), parts::createDatabases);
    start(StackParts.KEYCLOAK, keycloak(), keycloakAddress(), () -> {});
  }

  private void startKafka() {
    start(StackParts.KAFKA, kafka(), kafka().bootstrapServers(), parts::createTopics);
  }

  private void start(Service service) {
    ServiceInstance instance = service(service.name());
    start(service.name(), instance, instance.address().toString(), () -> {});
  }

  private void start(String name, Part part, String where, Runnable then) {
    long begin = System.nanoTime();
    try {
      part.start();
      running.push(new Running(name, part));
      then.run();
    } catch (RuntimeException e) {
      // One that was interrupted gave way to another's failure.
      if (!Thread.currentThread().isInterrupted()) {
        tell(new Progress.Failed(name));
      }
      throw e;
    }
    tell(new Progress.Ready(name, since(begin), where));
    part.died().thenAccept(failure -> died(name, failure));
  }

  private void died(String name, InfrastructureFailure failure) {
    tell(new Progress.Failed(name));
    died.complete(failure);
    interruptWork();
  }

  private Path exampleDataMarker() {
    return options.data().resolve("example-data.loaded");
  }

  private void markExampleData() {
    try {
      Files.createFile(exampleDataMarker());
    } catch (IOException e) {
      throw new InfrastructureFailure("The data folder cannot be written: " + e.getMessage(), e);
    }
  }

  @FunctionalInterface
  private interface Entering {
    void enter(ExampleData data, Consumer<String> news) throws IOException, InterruptedException;
  }

  private void enter(Entering what) throws InterruptedException {
    if (options.exampleData().isEmpty()) {
      return;
    }
    try {
      what.enter(
          options.exampleData().get(), news -> tell(new Progress.Advanced(EXAMPLE_DATA, news)));
    } catch (IOException e) {
      // A stop in the middle of it is no failure.
      if (!closing) {
        tell(new Progress.Failed(EXAMPLE_DATA));
      }
      throw new InfrastructureFailure("The example data cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** Services together, for none needs another to end; then what they stand on. */
  private void stopAll() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      running.stream()
          .filter(Running::isService)
          .forEach(service -> threads.execute(() -> stop(service)));
    }
    running.removeIf(Running::isService);
    for (Running last = running.poll(); last != null; last = running.poll()) {
      stop(last);
    }
  }

  private void stop(Running part) {
    boolean ran = part.part().running();
    long begin = System.nanoTime();
    part.part().stop();
    if (ran) {
      tell(new Progress.Stopped(part.name(), since(begin)));
    }
  }

  private synchronized void workIsBy(Thread thread) {
    worker = thread;
    if (thread != null && closing) {
      thread.interrupt();
    }
  }

  private synchronized void interruptWork() {
    if (worker != null) {
      worker.interrupt();
    }
  }

  private synchronized void tell(Progress progress) {
    options.listener().accept(progress);
  }

  private static Duration since(long beginNanos) {
    return Duration.ofNanos(System.nanoTime() - beginNanos);
  }
}

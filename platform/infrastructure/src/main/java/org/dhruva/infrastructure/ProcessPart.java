package org.dhruva.infrastructure;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A part that is one guarded process which listens on one port. Safe for use by several threads; a
 * thread that waits in {@link #start()} gives up when it is interrupted, and leaves nothing behind.
 */
public abstract class ProcessPart implements Part {

  private final Home home;
  private final String name;
  private final Port port;
  private final Duration startTimeMax;
  private final CompletableFuture<InfrastructureFailure> died = new CompletableFuture<>();
  private Optional<GuardedProcess> process = Optional.empty();

  /**
   * @param name what people call it
   */
  protected ProcessPart(Home home, String name, Port port, Duration startTimeMax) {
    this.home = home;
    this.name = name;
    this.port = port;
    this.startTimeMax = startTimeMax;
  }

  /** Prepares what the process needs and says how to run it; called at each start. */
  protected abstract Command command();

  /** Whether the process does its work by now; an exception means no. */
  protected abstract boolean ready() throws Exception;

  @Override
  public final synchronized void start() {
    if (running()) {
      return;
    }
    port.requireFree(name);
    GuardedProcess started = GuardedProcess.start(home, command());
    process = Optional.of(started);
    try {
      started.awaitReady(this::ready, startTimeMax);
    } catch (InfrastructureFailure e) {
      started.stop();
      throw e;
    }
    started.died().thenAccept(died::complete);
  }

  @Override
  public final synchronized void stop() {
    process.ifPresent(GuardedProcess::stop);
  }

  @Override
  public final synchronized void kill() {
    process.ifPresent(GuardedProcess::kill);
  }

  @Override
  public final synchronized boolean running() {
    return process.filter(GuardedProcess::alive).isPresent();
  }

  @Override
  public final CompletableFuture<InfrastructureFailure> died() {
    return died;
  }

  protected final Home home() {
    return home;
  }

  protected final Port ownPort() {
    return port;
  }

  /** Waits for something the running part does a little later; ends early when the part does. */
  protected final void await(GuardedProcess.Readiness condition, Duration timeout) {
    GuardedProcess running;
    synchronized (this) {
      running =
          process.orElseThrow(() -> new InfrastructureFailure(name + " has not been started."));
    }
    running.awaitReady(condition, timeout);
  }
}

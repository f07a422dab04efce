package org.dhruva.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dhruva.infrastructure.Command;
import org.dhruva.infrastructure.Home;
import org.dhruva.infrastructure.JavaCommand;
import org.dhruva.infrastructure.Port;
import org.dhruva.infrastructure.ProcessPart;

/** A process of a service: it, or a second one of it on the same database. */
public final class ServiceInstance extends ProcessPart {

  // Long, for others may want the same processors.
  private static final Duration START_TIME_MAX = Duration.ofMinutes(5);
  private static final Duration ANSWER_TIME_MAX = Duration.ofSeconds(10);
  private static final int OK = 200;
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String name;
  private final List<String> jvmOptions;
  private final Programme programme;
  private final Map<String, String> environment;
  private final Path log;
  private final URI address;

  /**
   * @param environment all the service is told but where it listens
   */
  ServiceInstance(
      Home home,
      String name,
      List<String> jvmOptions,
      Programme programme,
      Map<String, String> environment,
      Path log,
      Port port) {
    super(home, name, port, START_TIME_MAX);
    this.name = name;
    this.jvmOptions = jvmOptions;
    this.programme = programme;
    this.environment = environment;
    this.log = log;
    this.address = address(port);
  }

  static URI address(Port port) {
    return URI.create("http://localhost:" + port.number());
  }

  public URI address() {
    return address;
  }

  public Path log() {
    return log;
  }

  /** Stops it in order and starts it again. */
  public void restart() {
    stop();
    start();
  }

  @Override
  protected Command command() {
    List<String> line = JavaCommand.line(jvmOptions, List.of("-jar", programme.jar().toString()));
    return Command.of(name, line, log).withEnvironment(environment);
  }

  @Override
  protected boolean ready() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/q/health/ready")).timeout(ANSWER_TIME_MAX).build();
    return HTTP.send(request, BodyHandlers.discarding()).statusCode() == OK;
  }
}

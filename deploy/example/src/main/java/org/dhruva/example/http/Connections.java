package org.dhruva.example.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** To all services of a system. Safe for use by several threads. */
final class Connections {

  static final Duration ANSWER_TIME_MAX = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpRequest whole = request.timeout(ANSWER_TIME_MAX).build();
    try {
      return http.send(whole, BodyHandlers.ofByteArray());
    } catch (ConnectException e) {
      throw new NobodyListens(whole.uri(), e);
    }
  }
}

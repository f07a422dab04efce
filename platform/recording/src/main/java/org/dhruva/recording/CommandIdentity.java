package org.dhruva.recording;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.dhruva.access.Caller;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Sha256;
import org.dhruva.kernel.Trace;
import org.dhruva.service.http.CommandHeaders;

/** By what a request is known again, and where it belongs. */
record CommandIdentity(CommandKey key, Actor actor, Trace trace) {

  private static final UUID CASES = UUID.fromString("5d1c2b1e-8f0a-4a6e-9a55-2f6f3f0c7d10");

  static CommandIdentity of(Caller caller, CommandHeaders headers, String path, byte[] body) {
    return new CommandIdentity(
        new CommandKey(caller.account(), headers.idempotencyKey(), digest(path, body)),
        caller.actor(),
        headers.trace());
  }

  /**
   * The id of the case that the request begins. The same request names the same case, so that its
   * repetition finds what it began.
   */
  UUID newCase() {
    return Generators.nameBasedGenerator(CASES).generate(key.actorId() + "\n" + key.key());
  }

  private static String digest(String path, byte[] body) {
    return Base64.getEncoder()
        .encodeToString(Sha256.of((path + "\n").getBytes(StandardCharsets.UTF_8), body));
  }
}

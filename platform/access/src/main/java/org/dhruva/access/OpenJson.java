package org.dhruva.access;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Unsealed;
import org.dhruva.privacy.FieldCipher;
import org.dhruva.privacy.SurvivorKeys;

/**
 * Writes answers in which personal fields are opened, for readers whose access was checked. An
 * erased field is written as {@code {"erased":true}}.
 */
public final class OpenJson {

  private static final String CIPHERS = "dhruva.open.ciphers";

  private final ObjectMapper mapper;
  private final SurvivorKeys keys;

  /**
   * @param http the mapper of HTTP bodies; it is copied
   */
  public OpenJson(ObjectMapper http, SurvivorKeys keys) {
    this.mapper =
        http.copy()
            .registerModule(
                new SimpleModule("dhruva-personal-fields-out").addSerializer(new Open()));
    this.keys = keys;
  }

  /** The answer as JSON, with the fields of these survivors opened. */
  public Uni<String> write(Object answer, Set<SurvivorId> survivors) {
    return keys.keys(survivors)
        .map(
            found -> {
              Map<SurvivorId, FieldCipher> ciphers = new HashMap<>();
              found.forEach((id, key) -> ciphers.put(id, new FieldCipher(id, key)));
              return ciphers;
            })
        .map(ciphers -> write(answer, ciphers));
  }

  private String write(Object answer, Map<SurvivorId, FieldCipher> ciphers) {
    try {
      return mapper.writer().withAttribute(CIPHERS, ciphers).writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      // Its message may quote a field.
      throw new IllegalStateException(
          "%s cannot be written".formatted(answer.getClass().getSimpleName()));
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class Open extends StdSerializer<Sealed> {
    private static final long serialVersionUID = 1L;

    Open() {
      super(Sealed.class);
    }

    @Override
    public void serialize(Sealed value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      switch (open((Sealed<?>) value, provider)) {
        case Unsealed.Readable<?>(Object plain) -> json.writeObject(plain);
        case Unsealed.Erased<?>() -> {
          json.writeStartObject();
          json.writeBooleanField("erased", true);
          json.writeEndObject();
        }
      }
    }

    @SuppressWarnings("unchecked")
    private static Unsealed<?> open(Sealed<?> sealed, SerializerProvider provider) {
      return switch (sealed) {
        case Sealed.Open<?>(Object plain) -> new Unsealed.Readable<>(plain);
        case Sealed.Locked<?> locked -> {
          Map<SurvivorId, FieldCipher> ciphers =
              (Map<SurvivorId, FieldCipher>) provider.getAttribute(CIPHERS);
          FieldCipher cipher = ciphers.get(locked.survivor());
          if (cipher == null) {
            throw new IllegalStateException("a field of a survivor whose key was not asked for");
          }
          yield cipher.open((Sealed<Object>) (Sealed<?>) locked, Object.class);
        }
      };
    }
  }
}

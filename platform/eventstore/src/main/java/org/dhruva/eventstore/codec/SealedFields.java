package org.dhruva.eventstore.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/**
 * Sealed fields inside a payload: {@code {"sealed":"<base64>","field":"/reference"}}. The field is
 * written beside the ciphertext because it is authenticated with it, and an upcaster may carry the
 * value to a place of another name.
 */
final class SealedFields {

  static final String WRITING = "dhruva.sealed.writing";
  static final String READING = "dhruva.sealed.reading";
  private static final String CIPHERTEXT = "sealed";
  private static final String FIELD = "field";

  /** Whose key, and which event, while an event is written. */
  record Writing(
      Optional<SurvivorId> survivor, UUID eventId, Sealer sealer, Map<String, Integer> written) {

    /** Fields of a list share a pointer in Jackson; each gets a name of its own all the same. */
    String unique(String pointer) {
      int earlier = written.merge(pointer, 1, Integer::sum) - 1;
      return earlier == 0 ? pointer : pointer + "#" + earlier;
    }
  }

  /** Whose key, and which event, while an event is read. */
  record Reading(Optional<SurvivorId> survivor, UUID eventId) {}

  private SealedFields() {}

  static Module module() {
    SimpleModule module = new SimpleModule("dhruva-sealed-fields");
    module.addSerializer(new Serializer());
    module.addDeserializer(Sealed.class, new Deserializer());
    return module;
  }

  /** Whether a record has a sealed field, at any depth. */
  static boolean occurIn(Type type) {
    return switch (type) {
      case ParameterizedType generic ->
          generic.getRawType() == Sealed.class
              || Arrays.stream(generic.getActualTypeArguments()).anyMatch(SealedFields::occurIn);
      case Class<?> record when record.isRecord() ->
          Arrays.stream(record.getRecordComponents())
              .anyMatch(component -> occurIn(component.getGenericType()));
      default -> false;
    };
  }

  @SuppressWarnings("rawtypes")
  static final class Serializer extends StdSerializer<Sealed> {
    private static final long serialVersionUID = 1L;

    Serializer() {
      super(Sealed.class);
    }

    @Override
    public void serialize(Sealed value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      switch ((Sealed<?>) value) {
        case Sealed.Open<?> open -> seal(open, json, provider);
        case Sealed.Locked<?> _ ->
            // Its ciphertext is bound to the event it came from and would not open here.
            throw new IllegalStateException("a sealed field cannot be copied into another event");
      }
    }

    private static void seal(Sealed.Open<?> open, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Writing writing = (Writing) provider.getAttribute(WRITING);
      SurvivorId survivor =
          writing
              .survivor()
              .orElseThrow(() -> new IllegalStateException("a sealed field needs a survivor"));
      String field = writing.unique(json.getOutputContext().pathAsPointer().toString());
      byte[] plaintext = ((ObjectMapper) json.getCodec()).writeValueAsBytes(open.value());
      json.writeStartObject();
      json.writeStringField(
          CIPHERTEXT, writing.sealer().seal(survivor, writing.eventId(), field, plaintext));
      json.writeStringField(FIELD, field);
      json.writeEndObject();
    }
  }

  @SuppressWarnings("rawtypes")
  static final class Deserializer extends JsonDeserializer<Sealed> {

    @Override
    public Sealed deserialize(JsonParser json, DeserializationContext context) throws IOException {
      Reading reading = (Reading) context.getAttribute(READING);
      JsonNode node = context.readTree(json);
      JsonNode ciphertext = node.get(CIPHERTEXT);
      JsonNode field = node.get(FIELD);
      if (ciphertext == null || field == null || reading.survivor().isEmpty()) {
        return (Sealed)
            context.handleUnexpectedToken(
                Sealed.class, json.currentToken(), json, "not a sealed field of a survivor");
      }
      return new Sealed.Locked<>(
          reading.survivor().get(), reading.eventId(), field.asText(), ciphertext.asText());
    }
  }
}

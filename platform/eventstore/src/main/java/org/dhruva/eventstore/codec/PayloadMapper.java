package org.dhruva.eventstore.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/** How values look in stored JSON. Everything that could change a byte is set here, by name. */
final class PayloadMapper {

  private PayloadMapper() {}

  static ObjectMapper create() {
    return JsonMapper.builder()
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(values())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        // An absent Optional is empty, not null; so this demands every other component.
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .build();
  }

  private static SimpleModule values() {
    SimpleModule module = new SimpleModule("dhruva-values");
    module.addSerializer(new CivilDateSerializer());
    module.addDeserializer(CivilDate.class, new CivilDateDeserializer());
    module.addSerializer(new SurvivorIdSerializer());
    module.addDeserializer(SurvivorId.class, new SurvivorIdDeserializer());
    module.addSerializer(new SealedFields.Serializer());
    module.addDeserializer(Sealed.class, new SealedFields.Deserializer());
    return module;
  }

  private static final class CivilDateSerializer extends StdScalarSerializer<CivilDate> {
    private static final long serialVersionUID = 1L;

    CivilDateSerializer() {
      super(CivilDate.class);
    }

    @Override
    public void serialize(CivilDate value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.toString());
    }
  }

  private static final class CivilDateDeserializer extends StdScalarDeserializer<CivilDate> {
    private static final long serialVersionUID = 1L;

    CivilDateDeserializer() {
      super(CivilDate.class);
    }

    @Override
    public CivilDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      String text = json.getValueAsString("");
      try {
        return CivilDate.parse(text);
      } catch (DateTimeException e) {
        return (CivilDate)
            context.handleWeirdStringValue(
                CivilDate.class,
                text,
                "a day is written 2019-09-15, or 2019-09-15~ if it is approximate");
      }
    }
  }

  private static final class SurvivorIdSerializer extends StdScalarSerializer<SurvivorId> {
    private static final long serialVersionUID = 1L;

    SurvivorIdSerializer() {
      super(SurvivorId.class);
    }

    @Override
    public void serialize(SurvivorId value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.toString());
    }
  }

  private static final class SurvivorIdDeserializer extends StdScalarDeserializer<SurvivorId> {
    private static final long serialVersionUID = 1L;

    SurvivorIdDeserializer() {
      super(SurvivorId.class);
    }

    @Override
    public SurvivorId deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return new SurvivorId(context.readValue(json, UUID.class));
    }
  }
}

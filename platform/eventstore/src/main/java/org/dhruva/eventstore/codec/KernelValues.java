package org.dhruva.eventstore.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;

/** The kernel's values in JSON, alike in stored payloads and in HTTP bodies. */
public final class KernelValues {

  private KernelValues() {}

  public static Module module() {
    SimpleModule module = new SimpleModule("dhruva-kernel-values");
    module.addSerializer(new CivilDateSerializer());
    module.addDeserializer(CivilDate.class, new CivilDateDeserializer());
    module.addSerializer(new SurvivorIdSerializer());
    module.addDeserializer(SurvivorId.class, new SurvivorIdDeserializer());
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

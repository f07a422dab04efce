package org.dhruva.acceptance.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.dhruva.kernel.Sealed;
import org.dhruva.service.http.HttpJson;

/** Bodies and answers as the services read and write them for somebody who may see all. */
final class Json {

  static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  static {
    new HttpJson().customize(MAPPER);
    MAPPER.registerModule(new SimpleModule().addSerializer(new Opened()));
  }

  private Json() {}

  @SuppressWarnings("rawtypes")
  private static final class Opened extends StdSerializer<Sealed.Open> {
    private static final long serialVersionUID = 1L;

    Opened() {
      super(Sealed.Open.class);
    }

    @Override
    public void serialize(Sealed.Open field, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(field.value(), json);
    }
  }
}

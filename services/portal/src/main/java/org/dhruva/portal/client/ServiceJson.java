package org.dhruva.portal.client;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import org.dhruva.kernel.CivilDate;

/** How the services write the kernel's values. */
@Singleton
public final class ServiceJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("dhruva-days").addDeserializer(CivilDate.class, new DayReader()));
  }

  private static final class DayReader extends FromStringDeserializer<CivilDate> {
    private static final long serialVersionUID = 1;

    DayReader() {
      super(CivilDate.class);
    }

    @Override
    protected CivilDate _deserialize(String text, DeserializationContext context)
        throws IOException {
      try {
        return CivilDate.parse(text);
      } catch (DateTimeException e) {
        return (CivilDate) context.handleWeirdStringValue(CivilDate.class, text, "not a day");
      }
    }
  }
}

package org.dhruva.service.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.dhruva.eventstore.codec.KernelValues;
import org.dhruva.kernel.Sealed;

/**
 * How values look in HTTP bodies: as in stored payloads, but a personal field comes in as plain
 * text and is sealed before it is stored. How it goes out is the business of those who may open it.
 */
@Singleton
public final class HttpJson implements ObjectMapperCustomizer {

  @Override
  @SuppressWarnings("deprecation") // the builder's way is not open to a customizer
  public void customize(ObjectMapper mapper) {
    SimpleModule personal = new SimpleModule("dhruva-personal-fields-in");
    personal.addDeserializer(Sealed.class, new FromPlain(null));
    mapper
        .registerModule(KernelValues.module())
        .registerModule(personal)
        .setDefaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .configure(MapperFeature.AUTO_DETECT_IS_GETTERS, false)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
  }

  /** Reads the content of a sealed field. */
  @SuppressWarnings("rawtypes")
  private static final class FromPlain extends JsonDeserializer<Sealed>
      implements ContextualDeserializer {

    private final JavaType content;

    FromPlain(JavaType content) {
      this.content = content;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) {
      return new FromPlain(context.getContextualType().containedType(0));
    }

    @Override
    public Sealed deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return Sealed.of(context.<Object>readValue(json, content));
    }
  }
}

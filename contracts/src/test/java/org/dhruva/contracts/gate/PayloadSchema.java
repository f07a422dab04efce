package org.dhruva.contracts.gate;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;

/** The JSON Schema of a payload, in the form in which the codec writes the record. */
final class PayloadSchema {

  /** What is inside a sealed field: nobody can check it, but it must not change unnoticed. */
  static final String PLAINTEXT = "x-plaintext";

  private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  private static final Map<Class<?>, Map<String, String>> TEXT_FORMS =
      Map.of(
          CivilDate.class, Map.of("pattern", "^" + DAY + "~?$"),
          LocalDate.class, Map.of("pattern", "^" + DAY + "$"),
          YearMonth.class, Map.of("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"),
          LocalTime.class, Map.of("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"),
          Instant.class, Map.of("format", "date-time"),
          SurvivorId.class, Map.of("format", "uuid"),
          UUID.class, Map.of("format", "uuid"));

  private static final Set<Class<?>> PLAIN =
      Set.of(
          String.class,
          boolean.class,
          Boolean.class,
          int.class,
          Integer.class,
          long.class,
          Long.class);

  private static final SchemaGenerator GENERATOR = generator();

  private PayloadSchema() {}

  static ObjectNode of(EventVersion version) {
    ObjectNode schema = GENERATOR.generateSchema(version.type().record());
    sortSets(schema);
    schema.put("$id", "urn:dhruva:event:" + version.name());
    schema.put("title", version.name());
    return schema;
  }

  private static SchemaGenerator generator() {
    // Options one by one: a preset may change with the library, and every schema with it.
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
                EventCodec.payloadMapper(), SchemaVersion.DRAFT_2020_12, new OptionPreset())
            .with(
                Option.SCHEMA_VERSION_INDICATOR,
                Option.NONPUBLIC_NONSTATIC_FIELDS_WITH_GETTERS,
                Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.INLINE_ALL_SCHEMAS);
    config.forFields().withRequiredCheck(field -> field.getRawMember().getType() != Optional.class);
    config.forTypesInGeneral().withCustomDefinitionProvider(PayloadSchema::form);
    return new SchemaGenerator(config.build());
  }

  /** The stored form of a type, or null where the generator knows it by itself. */
  private static CustomDefinition form(ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    if (TEXT_FORMS.containsKey(raw)) {
      return inline(text(TEXT_FORMS.get(raw)));
    }
    if (raw == Optional.class) {
      return inline(inside(type, Optional.class, context));
    }
    if (raw == Sealed.class) {
      return inline(ciphertext(inside(type, Sealed.class, context)));
    }
    if (raw.isEnum()) {
      ArrayNode constants = JsonNodeFactory.instance.arrayNode();
      Arrays.stream(raw.getEnumConstants()).forEach(c -> constants.add(((Enum<?>) c).name()));
      return inline(text(Map.of()).set("enum", constants));
    }
    if (raw.isRecord() || raw == List.class || PLAIN.contains(raw)) {
      return null;
    }
    throw noStoredForm(raw);
  }

  static IllegalArgumentException noStoredForm(Class<?> type) {
    return new IllegalArgumentException(
        "%s has no agreed stored form; use a record, an enum, a List, an Optional, a Sealed or a value of the kernel"
            .formatted(type.getName()));
  }

  private static ObjectNode ciphertext(JsonNode plaintext) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("type", "object");
    schema
        .putObject("properties")
        .<ObjectNode>set(
            "sealed",
            text(Map.of("contentEncoding", "base64", "pattern", "^[A-Za-z0-9+/]+={0,2}$")))
        .set("field", text(Map.of("format", "json-pointer")));
    schema.putArray("required").add("sealed").add("field");
    schema.put("additionalProperties", false);
    schema.set(PLAINTEXT, plaintext);
    return schema;
  }

  private static ObjectNode text(Map<String, String> keywords) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
    keywords.forEach(schema::put);
    return schema;
  }

  private static ObjectNode inside(
      ResolvedType type, Class<?> wrapper, SchemaGenerationContext context) {
    return context.createDefinition(context.getTypeContext().getTypeParameterFor(type, wrapper, 0));
  }

  private static CustomDefinition inline(JsonNode schema) {
    return new CustomDefinition(
        (ObjectNode) schema,
        CustomDefinition.INLINE_DEFINITION,
        CustomDefinition.EXCLUDING_ATTRIBUTES);
  }

  /** The order of properties and constants says nothing, so changing it shall show no change. */
  private static void sortSets(JsonNode schema) {
    for (String keyword : List.of("required", "enum")) {
      if (schema.get(keyword) instanceof ArrayNode array) {
        TreeSet<String> sorted = new TreeSet<>();
        array.forEach(item -> sorted.add(item.asText()));
        array.removeAll();
        sorted.forEach(array::add);
      }
    }
    schema.forEach(PayloadSchema::sortSets);
  }
}

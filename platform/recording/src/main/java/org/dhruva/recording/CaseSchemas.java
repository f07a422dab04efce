package org.dhruva.recording;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.openapi.JavadocText;

/** What requests take and what is answered, as JSON Schema, for forms and for the API. */
final class CaseSchemas {

  /** Marks what is personal, and kept encrypted under the survivor's key. */
  static final String PERSONAL = "x-personal";

  private static final String ALL_OF = "allOf";
  private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  private static final Map<Class<?>, Map<String, String>> TEXT_FORMS =
      Map.of(
          CivilDate.class,
              Map.of(
                  "format", "civil-date",
                  "pattern", "^" + DAY + "~?$",
                  "description", "A day in India; ~ marks an approximate one."),
          YearMonth.class, Map.of("format", "year-month", "pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"),
          LocalTime.class, Map.of("format", "time"),
          Instant.class, Map.of("format", "date-time"),
          SurvivorId.class, Map.of("format", "uuid"),
          UUID.class, Map.of("format", "uuid"));

  private CaseSchemas() {}

  /**
   * What each command takes in the body of a request, by its name.
   *
   * @param filledIn names of components that the service fills in, and that no body has
   */
  static SortedMap<String, JsonNode> commands(
      CommandNames<?> names, Set<String> filledIn, ObjectMapper mapper) {
    SchemaGenerator generator = generator(filledIn, CaseSchemas::personal, mapper);
    SortedMap<String, JsonNode> schemas = new TreeMap<>();
    names
        .all()
        .forEach((name, command) -> schemas.put(name, plain(generator.generateSchema(command))));
    return schemas;
  }

  /** What a command takes of a case that is there: whose it is need not be said. */
  static JsonNode withSurvivorKnown(JsonNode command) {
    ObjectNode schema = command.deepCopy();
    ArrayNode required = schema.putArray("required");
    command
        .get("required")
        .forEach(
            name -> {
              if (!name.asText().equals(CommandReader.SURVIVOR)) {
                required.add(name);
              }
            });
    return schema;
  }

  /** A type as it is answered, with its personal fields opened. */
  static ObjectNode answer(Class<?> type, ObjectMapper mapper) {
    ObjectNode schema =
        generator(Set.of(), CaseSchemas::personalUnlessErased, mapper).generateSchema(type);
    plain(schema);
    return schema;
  }

  private static SchemaGenerator generator(
      Set<String> filledIn, UnaryOperator<ObjectNode> sealed, ObjectMapper mapper) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(mapper, SchemaVersion.DRAFT_2020_12, new OptionPreset())
            .with(
                Option.NONPUBLIC_NONSTATIC_FIELDS_WITH_GETTERS,
                Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
                Option.FLATTENED_ENUMS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.INLINE_ALL_SCHEMAS);
    config
        .forFields()
        .withIgnoreCheck(field -> filledIn.contains(field.getName()))
        .withRequiredCheck(field -> field.getRawMember().getType() != Optional.class)
        .withDescriptionResolver(CaseSchemas::description);
    config
        .forTypesInGeneral()
        .withDescriptionResolver(
            scope -> JavadocText.of(scope.getType().getErasedType()).whole().orElse(null))
        .withCustomDefinitionProvider((type, context) -> form(type, sealed, context));
    return new SchemaGenerator(config.build());
  }

  /**
   * The generator keeps a type and what is said of a field of it side by side; readers of forms
   * expect one schema. What is said of the field goes before what is said of its type.
   */
  private static JsonNode plain(JsonNode schema) {
    schema.forEach(CaseSchemas::plain);
    if (schema instanceof ObjectNode object && object.remove(ALL_OF) instanceof ArrayNode parts) {
      parts.forEach(part -> object.setAll((ObjectNode) part));
    }
    return schema;
  }

  /** The items of a list are not what is said of the list. */
  private static String description(FieldScope field) {
    return field.isFakeContainerItemScope() ? null : componentText(field);
  }

  private static String componentText(FieldScope field) {
    return JavadocText.of(field.getDeclaringType().getErasedType())
        .component(field.getDeclaredName())
        .orElse(null);
  }

  /** The form of a type in a body, or null where the generator knows it by itself. */
  private static CustomDefinition form(
      ResolvedType type, UnaryOperator<ObjectNode> sealed, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    if (TEXT_FORMS.containsKey(raw)) {
      ObjectNode text = JsonNodeFactory.instance.objectNode().put("type", "string");
      TEXT_FORMS.get(raw).forEach(text::put);
      return inline(text);
    }
    if (raw == Optional.class) {
      return inline(inside(type, Optional.class, context));
    }
    if (raw == Sealed.class) {
      return inline(sealed.apply(inside(type, Sealed.class, context)));
    }
    return null;
  }

  private static ObjectNode personal(ObjectNode plain) {
    return plain.put(PERSONAL, true);
  }

  private static ObjectNode personalUnlessErased(ObjectNode plain) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode either = schema.putArray("anyOf").add(personal(plain));
    ObjectNode erased = either.addObject().put("type", "object");
    erased.putObject("properties").putObject("erased").put("const", true);
    erased.putArray("required").add("erased");
    return schema;
  }

  private static ObjectNode inside(
      ResolvedType type, Class<?> wrapper, SchemaGenerationContext context) {
    return context.createDefinition(context.getTypeContext().getTypeParameterFor(type, wrapper, 0));
  }

  private static CustomDefinition inline(ObjectNode schema) {
    return new CustomDefinition(
        schema, CustomDefinition.INLINE_DEFINITION, CustomDefinition.EXCLUDING_ATTRIBUTES);
  }
}

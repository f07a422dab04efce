package org.dhruva.service.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Adds to the schemas of records what their Javadoc says and what is always there. */
final class RecordSchemas {

  private static final String OURS = "org.dhruva.";
  private static final DotName JSON_PROPERTY = DotName.createSimple(JsonProperty.class);

  private final List<ClassInfo> records;

  RecordSchemas(IndexView index) {
    this.records =
        index.getKnownClasses().stream()
            .filter(known -> known.isRecord() && known.name().toString().startsWith(OURS))
            .toList();
  }

  void describe(String name, Schema schema) {
    if (schema.getProperties() == null) {
      return;
    }
    requireWhatIsNotOptional(schema);
    record(name, schema).ifPresent(found -> describe(schema, found));
  }

  private static void describe(Schema schema, ClassInfo found) {
    JavadocText javadoc = JavadocText.of(found.name().toString());
    javadoc.whole().ifPresent(schema::setDescription);
    found
        .recordComponents()
        .forEach(
            component ->
                javadoc
                    .component(component.name())
                    .ifPresent(schema.getProperties().get(inJson(component))::setDescription));
  }

  /** Two records may share a simple name, or one has a longer one here; components tell. */
  private Optional<ClassInfo> record(String name, Schema schema) {
    return records.stream()
        .filter(found -> name.endsWith(found.simpleName()))
        .filter(found -> components(found).equals(schema.getProperties().keySet()))
        .findFirst();
  }

  private static Set<String> components(ClassInfo found) {
    return found.recordComponents().stream().map(RecordSchemas::inJson).collect(Collectors.toSet());
  }

  private static String inJson(RecordComponentInfo component) {
    return Optional.ofNullable(component.field().annotation(JSON_PROPERTY))
        .map(renamed -> renamed.value().asString())
        .orElseGet(component::name);
  }

  /** An empty {@link Optional} is left out of an answer; it is never null. */
  private static void requireWhatIsNotOptional(Schema schema) {
    Set<String> required = new TreeSet<>();
    schema
        .getProperties()
        .forEach(
            (name, property) -> {
              if (isNullable(property)) {
                schema.addProperty(name, withoutNull(property));
              } else {
                required.add(name);
              }
            });
    schema.setRequired(required.isEmpty() ? null : List.copyOf(required));
  }

  private static boolean isNullable(Schema schema) {
    return has(schema, SchemaType.NULL)
        || (schema.getAnyOf() != null
            && schema.getAnyOf().stream().anyMatch(each -> has(each, SchemaType.NULL)));
  }

  private static boolean has(Schema schema, SchemaType type) {
    return schema.getType() != null && schema.getType().contains(type);
  }

  private static Schema withoutNull(Schema schema) {
    if (schema.getAnyOf() != null) {
      return schema.getAnyOf().stream()
          .filter(each -> !has(each, SchemaType.NULL))
          .findFirst()
          .orElseGet(OASFactory::createSchema);
    }
    schema.removeType(SchemaType.NULL);
    return schema;
  }
}

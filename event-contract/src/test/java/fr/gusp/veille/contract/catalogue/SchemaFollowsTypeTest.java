package fr.gusp.veille.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.samples.ApprovedFiles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schema and record say the same: fields, which are needed, and the codes of closed lists. */
class SchemaFollowsTypeTest {

  static Set<String> names() {
    return EventCatalogue.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void schemaAndRecordHaveTheSameFields(String name) {
    same(EventCatalogue.typeOf(name), new SchemaNode(ApprovedFiles.schema(name)), name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void schemaIsCalledAsTheName(String name) {
    assertThat(ApprovedFiles.schema(name).path("title").stringValue()).isEqualTo(name);
    assertThat(ApprovedFiles.schema(name).path("$id").stringValue())
        .isEqualTo("urn:gusp:veille:event:" + name);
  }

  private static void same(Type type, SchemaNode schema, String where) {
    if (type instanceof ParameterizedType list) {
      assertThat(schema.isArray()).as(where).isTrue();
      same(list.getActualTypeArguments()[0], schema.items(), where + "[]");
    } else if (schema.isObject()) {
      sameFields((Class<?>) type, schema, where);
    } else if (type instanceof Class<?> list && list.isEnum()) {
      assertThat(schema.codes()).as(where).isEqualTo(codes(list));
    } else {
      assertThat(schema.type()).as(where).isEqualTo(jsonType((Class<?>) type));
    }
  }

  private static void sameFields(Class<?> type, SchemaNode schema, String where) {
    assertThat(schema.properties().keySet()).as(where).isEqualTo(names(components(type)));
    assertThat(schema.required())
        .as("required of " + where)
        .isEqualTo(names(components(type).filter(SchemaFollowsTypeTest::isNeeded)));
    components(type)
        .forEach(
            each ->
                same(
                    each.getGenericType(),
                    schema.properties().get(each.getName()),
                    where + "." + each.getName()));
  }

  private static Stream<RecordComponent> components(Class<?> type) {
    return Stream.of(type.getRecordComponents());
  }

  private static boolean isNeeded(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Set<String> names(Stream<RecordComponent> components) {
    return components.map(RecordComponent::getName).collect(Collectors.toSet());
  }

  private static Set<String> codes(Class<?> list) {
    return Stream.of(list.getEnumConstants())
        .map(each -> ((Coded) each).code())
        .collect(Collectors.toSet());
  }

  private static String jsonType(Class<?> type) {
    if (type == boolean.class) {
      return "boolean";
    }
    if (Set.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
      return "integer";
    }
    return type == double.class || Number.class.isAssignableFrom(type) ? "number" : "string";
  }
}

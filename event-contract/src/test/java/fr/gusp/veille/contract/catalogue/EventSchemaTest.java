package fr.gusp.veille.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fr.gusp.veille.contract.samples.ApprovedFiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a partner is told an event looks like is what it looks like, no more and no less. */
class EventSchemaTest {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  static Set<String> names() {
    return EventCatalogue.names();
  }

  static Stream<Mutation> mutations() {
    return names().stream().flatMap(name -> Mutation.of(name).stream());
  }

  @ParameterizedTest
  @MethodSource("names")
  void approvedSamplesFitTheirSchema(String name) {
    assertThat(errors(name, ApprovedFiles.full(name))).isEmpty();
    assertThat(errors(name, ApprovedFiles.minimal(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void oneThingWrongDoesNotFit(Mutation mutation) {
    assertThat(errors(mutation.name(), mutation.json())).isNotEmpty();
  }

  @Test
  void aDateWithoutItsOffsetDoesNotFit() {
    assertThat(
            errors(
                "report.filed.v1",
                ApprovedFiles.full("report.filed.v1").put("observedAt", "2026-11-20T09:12:03")))
        .isNotEmpty();
  }

  private static List<Error> errors(String name, JsonNode payload) {
    return SCHEMAS.getSchema(ApprovedFiles.schema(name)).validate(payload);
  }
}

package fr.gusp.veille.query.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.gusp.veille.query.QueryService;
import fr.gusp.veille.query.architecture.wrong.clock.AsksTheWallClock;
import fr.gusp.veille.query.architecture.wrong.cycle.a.One;
import fr.gusp.veille.query.architecture.wrong.endpoint.PublicEndpoint;
import fr.gusp.veille.query.architecture.wrong.store.ReadsTheEventStore;
import fr.gusp.veille.query.architecture.wrong.writer.WritesToMongo;
import fr.gusp.veille.query.projection.Projector;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Controller;

/** Every rule holds for the module, and bites its wrong sample. */
class ArchitectureTest {

  private static final String WRITES =
      "(insert|replace|update|delete|bulkWrite|drop|rename|findOneAnd|create).*";

  static final ArchRule ONLY_THE_PROJECTION_WRITES =
      noClasses()
          .that()
          .resideOutsideOfPackage(Projector.class.getPackageName())
          .should()
          .callMethodWhere(
              target(nameMatching(WRITES)).and(target(owner(assignableTo(MongoCollection.class)))))
          .because("a read model has one writer (DESIGN 6)");

  static final ArchRule TIME_AND_CHANCE_COME_FROM_OUTSIDE =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .because("a fold must give the same tomorrow");

  static final ArchRule ENDPOINTS_ARE_PACKAGE_PRIVATE =
      classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();

  static final ArchRule COMMAND_SIDE_IS_UNKNOWN =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("fr.gusp.veille.command..", "org.axonframework..", "java.sql..");

  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(QueryService.class.getPackageName());

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(ONLY_THE_PROJECTION_WRITES, WritesToMongo.class),
        Arguments.of(TIME_AND_CHANCE_COME_FROM_OUTSIDE, AsksTheWallClock.class),
        Arguments.of(ENDPOINTS_ARE_PACKAGE_PRIVATE, PublicEndpoint.class),
        Arguments.of(COMMAND_SIDE_IS_UNKNOWN, ReadsTheEventStore.class),
        Arguments.of(noCycles(), One.class));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holdsAndBites(ArchRule rule, Class<?> wrong) {
    JavaClasses sample = new ClassFileImporter().importPackages(parent(wrong));

    rule.check(MODULE);
    assertThat(rule.evaluate(sample).hasViolation()).isTrue();
  }

  private static ArchRule noCycles() {
    return slices().matching("fr.gusp.veille.query.(**)").should().beFreeOfCycles();
  }

  private static String parent(Class<?> wrong) {
    return wrong == One.class
        ? wrong.getPackageName().replaceAll("\\.a$", "")
        : wrong.getPackageName();
  }
}

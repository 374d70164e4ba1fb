package fr.gusp.veille.command.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the tree. */
enum Guard {
  TIME_IDS_AND_CHANCE_COME_FROM_OUTSIDE(
      layout ->
          noClasses()
              .that()
              .doNotHaveFullyQualifiedName(layout.root().getName())
              .should()
              .accessTargetWhere(
                  DescribedPredicate.describe("machine time, ids, chance", Guard::ownSource))),
  USE_CASES_STAND_ALONE(
      layout ->
          CompositeArchRule.of(
              layout.useCases().stream()
                  .<ArchRule>map(each -> slices().matching(each).should().notDependOnEachOther())
                  .toList())),
  DECISIONS_KNOW_NO_FRAMEWORK(
      layout ->
          noClasses()
              .that()
              .resideInAnyPackage(layout.decisions())
              .and()
              .areNotMetaAnnotatedWith(Component.class)
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("org.springframework..", "reactor..")),
  DECISIONS_KNOW_NO_DATABASE_AND_NO_BROKER(
      layout ->
          noClasses()
              .that()
              .resideInAnyPackage(layout.decisions())
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(
                  "java.sql..",
                  "javax.sql..",
                  "org.springframework.jdbc..",
                  "org.springframework.kafka..",
                  "org.apache.kafka..")),
  ENDPOINTS_ARE_HIDDEN(
      layout ->
          classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate()),
  ENDPOINTS_NEVER_TOUCH_THE_DATABASE(
      layout ->
          noClasses()
              .that()
              .areAnnotatedWith(RestController.class)
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")),
  PACKAGES_STAND_IN_NO_RING(layout -> slices().matching(layout.all()).should().beFreeOfCycles()),
  ONLY_WHO_STORES_KNOWS_AXON(
      layout ->
          noClasses()
              .that()
              .resideOutsideOfPackages(layout.usersOfAxon())
              .should()
              .dependOnClassesThat()
              .resideInAPackage("org.axonframework.."));

  private static final Set<String> OWN_SOURCES =
      Set.of("randomUUID", "currentTimeMillis", "nanoTime", "random", "systemUTC", "system");

  private final Function<Layout, ArchRule> rule;

  Guard(Function<Layout, ArchRule> rule) {
    this.rule = rule;
  }

  ArchRule of(Layout layout) {
    return rule.apply(layout);
  }

  private static boolean ownSource(JavaAccess<?> access) {
    String name = access.getTarget().getName();
    boolean now = name.equals("now") && !access.getTarget().getFullName().contains("Clock");
    boolean chance = name.equals("<init>") && access.getTargetOwner().isAssignableTo(Random.class);
    boolean fromJava = access.getTargetOwner().getPackageName().startsWith("java.");
    return fromJava && (now || chance || OWN_SOURCES.contains(name));
  }
}

package fr.gusp.veille.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.gusp.veille.gateway.caller.Caller;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {

  private static final String ROOT = MobileGateway.class.getPackageName();
  private static final JavaClasses GATEWAY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackagesOf(MobileGateway.class);

  private static final ArchRule ENDPOINTS_STAY_INSIDE =
      classes()
          .that()
          .areAnnotatedWith(Controller.class)
          .or()
          .areAnnotatedWith(RestController.class)
          .should()
          .bePackagePrivate();
  private static final ArchRule PHOTOS_AND_EDGE_KNOW_NO_PAGES =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".edge..", ROOT + ".caller..", ROOT + ".proxy..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + ".desk..", ROOT + ".photo..");
  private static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses().should().callMethod(java.time.Instant.class, "now");
  private static final ArchRule PAGES_DO_NOT_KNOW_EACH_OTHER =
      slices().matching(ROOT + ".desk.(*)..").should().beFreeOfCycles();

  @Test
  void endpointsStayInside() {
    ENDPOINTS_STAY_INSIDE.check(GATEWAY);
  }

  @Test
  void theEdgeKnowsNoPages() {
    PHOTOS_AND_EDGE_KNOW_NO_PAGES.check(GATEWAY);
  }

  @Test
  void timeComesFromTheClock() {
    TIME_COMES_FROM_THE_CLOCK.check(GATEWAY);
  }

  @Test
  void pagesAreFreeOfCycles() {
    PAGES_DO_NOT_KNOW_EACH_OTHER.check(GATEWAY);
  }

  @Test
  void tokensAreNeverPrinted() {
    Caller caller = new Caller("m", "o", null, java.util.List.of(), null, "secret-token");
    assertThat(caller.toString()).doesNotContain("secret-token");
  }

  @Test
  void theRulesBite() {
    JavaClasses wrong = new ClassFileImporter().importClasses(WrongEndpoint.class);
    assertThat(ENDPOINTS_STAY_INSIDE.evaluate(wrong).hasViolation()).isTrue();
    assertThat(TIME_COMES_FROM_THE_CLOCK.evaluate(wrong).hasViolation()).isTrue();
  }

  /** What nobody may write. */
  @RestController
  public static class WrongEndpoint {
    public String now() {
      return java.time.Instant.now() + UUID.randomUUID().toString();
    }
  }
}

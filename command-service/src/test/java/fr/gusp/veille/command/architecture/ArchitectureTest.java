package fr.gusp.veille.command.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.gusp.veille.command.CommandService;
import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.command.asset.AssetAggregate;
import fr.gusp.veille.command.committee.CommitteeSessionAggregate;
import fr.gusp.veille.command.matrix.MatrixDraftAggregate;
import fr.gusp.veille.command.publication.PublishReference;
import fr.gusp.veille.command.report.ReportAggregate;
import fr.gusp.veille.command.rounds.RoundsAggregate;
import fr.gusp.veille.command.store.EventStoreConfiguration;
import fr.gusp.veille.command.tour.TourAggregate;
import fr.gusp.veille.command.worksite.WorksiteAggregate;
import fr.gusp.veille.wrong.WrongService;
import fr.gusp.veille.wrong.report.WrongReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

  private static final Layout OURS =
      new Layout(
          CommandService.class,
          List.of(
              ReportAggregate.class,
              TourAggregate.class,
              CommitteeSessionAggregate.class,
              WorksiteAggregate.class,
              AssetAggregate.class,
              RoundsAggregate.class,
              MatrixDraftAggregate.class),
          CommandDesk.class,
          EventStoreConfiguration.class,
          PublishReference.class);
  private static final Layout WRONG = new Layout(WrongService.class, List.of(WrongReport.class));
  private static final JavaClasses OUR_CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackagesOf(CommandService.class);
  private static final JavaClasses WRONG_CLASSES =
      new ClassFileImporter().importPackagesOf(WrongService.class);

  @ParameterizedTest
  @EnumSource(Guard.class)
  void ourTreeKeepsTheRule(Guard guard) {
    guard.of(OURS).check(OUR_CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "TIME_IDS_AND_CHANCE_COME_FROM_OUTSIDE, ReadsTheClock",
    "TIME_IDS_AND_CHANCE_COME_FROM_OUTSIDE, MakesIds",
    "TIME_IDS_AND_CHANCE_COME_FROM_OUTSIDE, RollsDice",
    "TIME_IDS_AND_CHANCE_COME_FROM_OUTSIDE, CountsMillis",
    "USE_CASES_STAND_ALONE, LeansOnDecline",
    "DECISIONS_KNOW_NO_FRAMEWORK, DecidesWithSpring",
    "DECISIONS_KNOW_NO_DATABASE_AND_NO_BROKER, DecidesWithJdbc",
    "ENDPOINTS_ARE_HIDDEN, OpenEndpoint",
    "ENDPOINTS_NEVER_TOUCH_THE_DATABASE, OpenEndpoint",
    "PACKAGES_STAND_IN_NO_RING, Ring",
    "ONLY_WHO_STORES_KNOWS_AXON, KnowsAxon"
  })
  void theRuleBitesAWrongSample(Guard guard, String wrong) {
    List<String> found = guard.of(WRONG).evaluate(WRONG_CLASSES).getFailureReport().getDetails();

    assertThat(found).anyMatch(violation -> violation.contains("." + wrong));
  }

  @ParameterizedTest
  @EnumSource(Guard.class)
  void everyRuleHasAWrongSample(Guard guard) {
    assertThat(guard.of(WRONG).evaluate(WRONG_CLASSES).hasViolation()).isTrue();
  }

  @Test
  void theWholeTreeIsLookedAt() {
    assertThat(OUR_CLASSES).hasSizeGreaterThan(100);
  }
}

package fr.gusp.veille.contract.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.gusp.veille.contract.architecture.wrong.LeansOnAssertions;
import fr.gusp.veille.contract.architecture.wrong.MakesItsOwnId;
import fr.gusp.veille.contract.architecture.wrong.ReadsTheClock;
import fr.gusp.veille.contract.architecture.wrong.ReadsTheSystemClock;
import fr.gusp.veille.contract.architecture.wrong.ThrowsDice;
import fr.gusp.veille.contract.architecture.wrong.cycle.one.One;
import fr.gusp.veille.contract.architecture.wrong.cycle.other.Other;
import fr.gusp.veille.contract.catalogue.EventCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

  private static final String ROOT = parent(EventCatalogue.class);
  private static final JavaClasses CONTRACT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void theWholeContractIsLookedAt() {
    assertThat(CONTRACT.contain(EventCatalogue.class)).isTrue();
    assertThat(CONTRACT.contain(ArchitectureTest.class)).isFalse();
  }

  @Test
  void contractLeansOnTheJdkJacksonAndTheHolidaysAlone() {
    ContractRules.leansOnTheJdkJacksonAndTheHolidaysAlone(ROOT).check(CONTRACT);
  }

  @Test
  void contractTakesTimeIdsAndChanceFromOutside() {
    ContractRules.takesTimeIdsAndChanceFromOutside().check(CONTRACT);
  }

  @Test
  void contractHasNoCycleBetweenPackages() {
    ContractRules.hasNoCycleBetweenPackages(ROOT).check(CONTRACT);
  }

  @Test
  void anotherLibraryIsCaught() {
    bites(ContractRules.leansOnTheJdkJacksonAndTheHolidaysAlone(ROOT), LeansOnAssertions.class);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ReadsTheClock.class,
        ReadsTheSystemClock.class,
        MakesItsOwnId.class,
        ThrowsDice.class
      })
  void timeIdsAndChanceOfOnesOwnAreCaught(Class<?> wrong) {
    bites(ContractRules.takesTimeIdsAndChanceFromOutside(), wrong);
  }

  @Test
  void aCycleIsCaught() {
    bites(ContractRules.hasNoCycleBetweenPackages(parent(One.class)), One.class, Other.class);
  }

  private static void bites(ArchRule rule, Class<?>... wrong) {
    JavaClasses samples = new ClassFileImporter().importClasses(wrong);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> rule.check(samples))
        .withMessageContaining(wrong[0].getSimpleName());
  }

  private static String parent(Class<?> type) {
    String name = type.getPackageName();
    return name.substring(0, name.lastIndexOf('.'));
  }
}

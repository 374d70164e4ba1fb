package fr.gusp.veille.contract.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.Clock;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;

/** The rules of the published language; package names come from classes. */
final class ContractRules {

  /** The JDK, Jackson, the holidays and the null annotations: no Spring, no Axon, nothing else. */
  static ArchRule leansOnTheJdkJacksonAndTheHolidaysAlone(String root) {
    return classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            under(Object.class, 1),
            under(JsonValue.class, 3),
            under(JsonParser.class, 2),
            under(HolidayManager.class, 3),
            NullMarked.class.getPackageName(),
            root + "..");
  }

  static ArchRule takesTimeIdsAndChanceFromOutside() {
    return noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "asks the machine for time, an id or chance", ContractRules::asksTheMachine));
  }

  static ArchRule hasNoCycleBetweenPackages(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    return access instanceof JavaCall<?> call
        && (isNow(call)
            || isRandomId(call)
            || isChance(call.getTargetOwner())
            || isSystemTime(call));
  }

  private static boolean isNow(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    return call.getName().equals("now")
            && (owner.isAssignableTo(Temporal.class) || owner.isAssignableTo(ChronoLocalDate.class))
        || owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
  }

  private static boolean isRandomId(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(UUID.class) && call.getName().equals("randomUUID");
  }

  private static boolean isChance(JavaClass owner) {
    return owner.isAssignableTo(Random.class);
  }

  private static boolean isSystemTime(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(System.class)
        && (call.getName().equals("currentTimeMillis") || call.getName().equals("nanoTime"));
  }

  /** Everything under the first parts of a class's package. */
  private static String under(Class<?> type, int parts) {
    String[] names = type.getPackageName().split("\\.");
    return String.join(".", Arrays.copyOf(names, parts)) + "..";
  }

  private ContractRules() {}
}

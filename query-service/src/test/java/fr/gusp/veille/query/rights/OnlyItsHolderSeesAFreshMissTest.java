package fr.gusp.veille.query.rights;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.CALL;
import static fr.gusp.veille.query.world.Facts.LENS;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.reference.ReadReference;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.world.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An objectif of the ville passed on a Friday at noon. */
class OnlyItsHolderSeesAFreshMissTest {

  private static final Instant PASSED = Instant.parse("2026-11-20T11:00:00Z");
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T11:00:00Z");
  private static final Instant MONDAY_EVENING = Instant.parse("2026-11-23T16:30:00Z");
  private static final Reference REFERENCE =
      ReadReference.of(List.of(fr.gusp.veille.query.world.Reference.territory(1)));

  @Test
  void isShownToItsHolderAtOnce() {
    assertThat(sees(VILLE, Role.GUICHET, PASSED)).isTrue();
  }

  @Test
  void isShownToTheCoordinationAtOnce() {
    assertThat(sees(CALL, Role.COORDINATION, PASSED)).isTrue();
  }

  @Test
  void isShownToOthersAfterAWorkingDay() {
    assertThat(sees(BAILLEUR, Role.GUICHET, PASSED)).isFalse();
    assertThat(sees(BAILLEUR, Role.GUICHET, MONDAY_NOON)).isFalse();
    assertThat(sees(BAILLEUR, Role.GUICHET, MONDAY_EVENING)).isTrue();
  }

  @Test
  void isFoundByOthersFromTheSameInstantOn() {
    assertThat(OnlyItsHolderSeesAFreshMiss.shownToAll(MONDAY_NOON)).isBeforeOrEqualTo(PASSED);
    assertThat(OnlyItsHolderSeesAFreshMiss.shownToAll(MONDAY_EVENING)).isAfter(PASSED);
  }

  private static boolean sees(OrganisationId organisation, Role role, Instant now) {
    Caller caller =
        new Caller(
            Facts.DESK,
            organisation,
            role,
            Set.of(LENS),
            role == Role.COORDINATION ? new EpciId("call") : null);
    return new OnlyItsHolderSeesAFreshMiss(caller, REFERENCE, now).allows(LENS, VILLE, PASSED);
  }
}

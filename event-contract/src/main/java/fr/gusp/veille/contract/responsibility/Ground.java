package fr.gusp.veille.contract.responsibility;

import fr.gusp.veille.contract.nature.LandStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Public, private, or not settled: the distinction that the charters make. */
final class Ground {

  static final Set<LandStatus> PUBLIC =
      Set.of(LandStatus.PUBLIC_COMMUNAL, LandStatus.VOIRIE_DEPARTEMENTALE, LandStatus.EPCI);
  static final Set<LandStatus> PRIVATE =
      Set.of(LandStatus.BAILLEUR, LandStatus.COPROPRIETE, LandStatus.PRIVE);

  private Ground() {}

  static boolean isPublic(@Nullable LandStatus ground) {
    return ground != null && PUBLIC.contains(ground);
  }

  static boolean isPrivate(@Nullable LandStatus ground) {
    return ground != null && PRIVATE.contains(ground);
  }

  /** Unknown, to be clarified, or of works under way: it does not tell whose it is. */
  static boolean isUnsettled(@Nullable LandStatus ground) {
    return !isPublic(ground) && !isPrivate(ground);
  }
}

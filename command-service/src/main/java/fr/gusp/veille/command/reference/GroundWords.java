package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.nature.LandStatus;
import java.util.List;

/** The column {@code domanialite} of the matrix, as the grounds on which a row holds. */
final class GroundWords {

  private GroundWords() {}

  /** Empty: on any ground. */
  static List<LandStatus> ground(String domanialite) {
    return switch (domanialite) {
      case "public" ->
          List.of(LandStatus.PUBLIC_COMMUNAL, LandStatus.VOIRIE_DEPARTEMENTALE, LandStatus.EPCI);
      case "privé" -> List.of(LandStatus.BAILLEUR, LandStatus.COPROPRIETE, LandStatus.PRIVE);
      case "limite public-privé" -> List.of(LandStatus.A_CLARIFIER);
      case "public et privé", "non distingué", "non précisé" -> List.of();
      default -> throw new IllegalArgumentException("unknown domanialite: " + domanialite);
    };
  }
}

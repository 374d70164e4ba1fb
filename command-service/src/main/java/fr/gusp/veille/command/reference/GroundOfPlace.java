package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.nature.LandStatus;
import org.jspecify.annotations.Nullable;

/** Whose ground a named place is, where its kind or its name tells. */
final class GroundOfPlace {

  private GroundOfPlace() {}

  static @Nullable LandStatus of(String name, String kind) {
    if (name.startsWith("route départementale")) {
      return LandStatus.VOIRIE_DEPARTEMENTALE;
    }
    if (name.startsWith("copropriété")) {
      return LandStatus.COPROPRIETE;
    }
    return switch (kind) {
      case "voie", "place", "espace vert", "voie cyclable" -> LandStatus.PUBLIC_COMMUNAL;
      case "résidence" -> LandStatus.BAILLEUR;
      default -> null;
    };
  }
}

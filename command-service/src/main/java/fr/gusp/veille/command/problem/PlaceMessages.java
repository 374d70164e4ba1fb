package fr.gusp.veille.command.problem;

import java.util.Map;

/** What to say when a place leads nowhere. */
final class PlaceMessages {

  private static final Map<String, String> MESSAGES =
      Map.of(
          "unknown-quartier", "Ce quartier n’est pas connu.",
          "unknown-secteur", "Ce secteur n’est pas de ce quartier.",
          "position-outside-territory", "Cette position est hors des quartiers suivis.",
          "place-required", "Indiquez une position, ou le quartier et le lieu.");

  private PlaceMessages() {}

  static String of(String code) {
    return MESSAGES.getOrDefault(code, "Lieu à préciser.");
  }
}

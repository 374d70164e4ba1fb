package fr.gusp.veille.gateway.desk.seance;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was just done, as the page after it says. */
final class SessionDone {

  private static final Map<String, String> SENTENCES =
      Map.of(
          "prevue", "La séance est prévue.",
          "figer", "Les chiffres de la séance sont figés.",
          "decider", "La décision est enregistrée.",
          "solder", "La suite donnée à la décision est enregistrée.",
          "clore", "La séance est close.");

  private SessionDone() {}

  /** Empty when nothing was done, or nothing this page knows. */
  static String sentence(@Nullable String asked) {
    return asked == null ? "" : SENTENCES.getOrDefault(asked, "");
  }
}

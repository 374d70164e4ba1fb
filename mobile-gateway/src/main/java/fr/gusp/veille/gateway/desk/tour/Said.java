package fr.gusp.veille.gateway.desk.tour;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sentence that confirms what was just recorded. */
final class Said {

  private static final Map<String, String> SENTENCES =
      Map.of(
          "prevu", "Le tour est prévu : il est sur les téléphones de celles et ceux qui y vont.",
          "constats", "Les constats sont enregistrés.",
          "rien", "Rien n’a changé : aucun constat n’était à enregistrer.",
          "verifie", "Le dossier est vérifié sur place : c’est réglé.",
          "persiste", "Le dossier est signalé comme persistant.",
          "clos", "Le tour est clos. Son compte-rendu est prêt.",
          "annule", "Le tour est annulé.");

  private Said() {}

  static @Nullable String of(@Nullable String done) {
    return done == null ? null : SENTENCES.get(done);
  }
}

package fr.gusp.veille.command.mail;

import java.util.Map;

/** An invented dossier, to see what words become. */
final class Example {

  static final Map<String, String> VALUES =
      Map.of(
          "numero", "LENS-2026-00042",
          "nature", "Dépôt sauvage",
          "quartier", "Cité du 12/14",
          "lieu", "Secteur Cook, Cité du 12/14",
          "organisation", "Ville de Lens",
          "objectif", "lundi 23 novembre 2026 à 17 h 30",
          "nombre", "2 nouvelles",
          "lignes",
              "– Orientation : LENS-2026-00042 : Dépôt sauvage, Cité du 12/14\n"
                  + "– Objectif proche : LENS-2026-00017 : objectif le 23 novembre",
          "lien", "https://veille.example/signalements/…");

  private Example() {}
}

package fr.gusp.veille.gateway.desk.help;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who the help is for: one page each (DOMAIN, §2). */
public enum Profile {
  GARDIEN("gardien", "Gardien, agent de proximité", "Sur le terrain, au téléphone"),
  MEDIATEUR("mediateur", "Médiateur", "Sur le terrain, avec les sujets de tranquillité"),
  ANIMATEUR("animateur", "Animateur de tour de quartier", "Prévoir, parcourir, rendre compte"),
  GUICHET("guichet", "Guichet d’une organisation", "Répondre à ce qui est demandé"),
  COORDINATION("coordination", "Coordination, chef de projet", "Orienter, veiller, préparer"),
  COMITE("comite", "Membre du comité de proximité", "La revue du mois, la séance"),
  COMITES_SUPERIEURS(
      "comites-technique-et-pilotage",
      "Comité technique, comité de pilotage",
      "Ce qui leur arrive aujourd’hui"),
  HABITANT("habitant", "Habitant", "Ce qui existe pour vous"),
  ADMINISTRATEUR("administrateur", "Administrateur", "Exploiter le produit");

  private final String code;
  private final String title;
  private final String about;

  Profile(String code, String title, String about) {
    this.code = code;
    this.title = title;
    this.about = about;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public String about() {
    return about;
  }

  static List<Profile> all() {
    return List.of(values());
  }

  static Optional<Profile> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}

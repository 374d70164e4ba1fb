package fr.gusp.veille.command.deadline;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.report.TargetKind;

/** What there is to do when an hour strikes; stored by its code. */
enum DeadlineKind implements Coded {
  REPONSE("reponse", "Objectif de réponse"),
  RESOLUTION("resolution", "Objectif de traitement"),
  JALON("jalon", "Objectif du jalon"),
  REPONSE_PROCHE("reponse-proche", "Objectif de réponse proche"),
  RESOLUTION_PROCHE("resolution-proche", "Objectif de traitement proche"),
  JALON_PROCHE("jalon-proche", "Objectif du jalon proche"),
  SANS_CONTESTATION("sans-contestation", "Clôture sans contestation"),
  REPRISE("reprise", "Fin d’une attente");

  private final String code;
  private final String label;

  DeadlineKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  static DeadlineKind passing(TargetKind target) {
    return switch (target) {
      case REPONSE -> REPONSE;
      case RESOLUTION -> RESOLUTION;
      case JALON -> JALON;
    };
  }

  static DeadlineKind near(TargetKind target) {
    return switch (target) {
      case REPONSE -> REPONSE_PROCHE;
      case RESOLUTION -> RESOLUTION_PROCHE;
      case JALON -> JALON_PROCHE;
    };
  }
}

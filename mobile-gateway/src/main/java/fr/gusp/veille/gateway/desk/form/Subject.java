package fr.gusp.veille.gateway.desk.form;

import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.problem.Problem;
import java.util.Map;

/** What a form is about, and how its refusals speak of it. */
public enum Subject {
  EQUIPEMENT(
      "Équipement introuvable",
      "L’équipement ne permet plus cette action",
      "L’équipement a changé",
      "gardé. ",
      "Relisez-le"),
  TOUR(
      "Tour introuvable",
      "Le tour ne permet plus cette action",
      "Le tour a changé",
      "gardé. ",
      "Relisez le tour"),
  SEANCE(
      "Séance introuvable",
      "La séance ne permet pas cette action",
      "La séance a changé",
      "gardé ci-dessous. ",
      "Relisez la séance"),
  CHANTIER(
      "Chantier introuvable",
      "Le chantier ne permet plus cette action",
      "La fiche a changé",
      "gardé ci-dessous. ",
      "Rouvrez la fiche"),
  BROUILLON(
      "Brouillon introuvable",
      "Le brouillon ne permet pas cette action",
      "Le brouillon a changé",
      "gardé ci-dessous. ",
      "Relisez le brouillon"),
  DOSSIER(
      "Dossier introuvable",
      "Le dossier ne permet pas cette action",
      "Le dossier a changé",
      "gardé. ",
      "Relisez le dossier"),
  REGLAGES(
      "Réglages introuvables",
      "Ces réglages ne permettent pas cette action",
      "Les réglages ont changé",
      "gardé ci-dessous. ",
      "Rechargez la page");

  private static final int NOT_FILLED_IN = 400;

  private final String unknown;
  private final String notNow;
  private final String changed;
  private final String kept;
  private final String readAgain;

  Subject(String unknown, String notNow, String changed, String kept, String readAgain) {
    this.unknown = unknown;
    this.notNow = notNow;
    this.changed = changed;
    this.kept = kept;
    this.readAgain = readAgain;
  }

  /** The service refused. */
  public Refused refused(String form, CommandService.Answer answer) {
    int status = answer.status().value();
    return Refused.by(answer, form, title(status), next(status));
  }

  /** The page itself refuses: one field is not what it should be. */
  public Refused refused(String form, String field, Problem problem) {
    String detail = problem.detail() + " " + next(problem.status());
    return new Refused(
        form, problem.status(), problem.title(), detail, Map.of(field, problem.detail()));
  }

  /** The page itself refuses: it is not filled in. */
  public Refused notFilledIn(String form, Map<String, String> fields) {
    return new Refused(form, NOT_FILLED_IN, title(NOT_FILLED_IN), next(NOT_FILLED_IN), fields);
  }

  private String title(int status) {
    return switch (status) {
      case 403 -> "Cette action ne vous revient pas";
      case 404 -> unknown;
      case 409 -> notNow;
      case 412 -> changed;
      case 422 -> "L’action est refusée";
      default -> "Le formulaire est incomplet";
    };
  }

  private String next(int status) {
    return switch (status) {
      case 403 -> "Rien n’a été enregistré.";
      case 409, 412 -> nothingIsLost() + readAgain + ", puis recommencez.";
      default -> nothingIsLost() + "Corrigez, puis recommencez.";
    };
  }

  private String nothingIsLost() {
    return "Rien n’a été enregistré ; ce que vous aviez écrit est " + kept;
  }
}

package fr.gusp.veille.command.mail;

import fr.gusp.veille.contract.nature.Coded;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Why a guichet is written to, with the words that stand until a coordination sets others. */
public enum MailKind implements Coded {
  ORIENTATION(
      "orientation",
      "Orientation",
      "{numero} : {nature}, {quartier}",
      "Un signalement vous est adressé : {numero}, {nature}, {lieu}.",
      "Réponse espérée : {objectif}."),
  REOUVERTURE(
      "reouverture",
      "Réouverture",
      "{numero} est rouvert",
      "Le dossier {numero} ({nature}, {lieu}) vous revient : sur place, la situation persiste.",
      "Traitement espéré : {objectif}."),
  OBJECTIF_PROCHE(
      "objectif-proche",
      "Objectif proche",
      "{numero} : objectif le {objectif}",
      "L’objectif du dossier {numero} ({nature}, {lieu}) arrive à échéance le {objectif}.",
      "Si vous attendez quelqu’un ou quelque chose, mettez-le en attente : l’objectif s’arrête."),
  OBJECTIF_DEPASSE(
      "objectif-depasse",
      "Objectif dépassé",
      "{numero} : objectif du {objectif} dépassé",
      "L’objectif du dossier {numero} ({nature}, {lieu}), chez {organisation}, était le {objectif}.",
      "L’organisation a un jour ouvré pour répondre avant que d’autres ne le voient."),
  RESUME(
      "resume-du-jour",
      "Résumé du jour",
      "{organisation} : {nombre} depuis hier",
      "Voici ce qui vous est arrivé depuis le dernier résumé.",
      "{lignes}");

  private static final Set<String> OF_A_REPORT =
      Set.of("numero", "nature", "lieu", "quartier", "organisation", "objectif", "lien");
  private static final Set<String> OF_A_DAY = Set.of("organisation", "nombre", "lignes", "lien");

  private final String code;
  private final String label;
  private final MailText text;

  MailKind(String code, String label, String subject, String... paragraphs) {
    this.code = code;
    this.label = label;
    List<String> whole =
        List.of(
            "Bonjour,",
            String.join("\n", paragraphs),
            "À ouvrir ici : {lien}",
            "En cas de danger, appelez d’abord le 15, le 17, le 18 ou le 112.",
            "GUSP veille");
    this.text = new MailText(subject, String.join("\n\n", whole));
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  /** The words that stand where nobody set others. */
  MailText usual() {
    return text;
  }

  /** What may stand in braces, in order. */
  Set<String> variables() {
    return new TreeSet<>(this == RESUME ? OF_A_DAY : OF_A_REPORT);
  }
}

package fr.gusp.veille.command.deskwork.text;

import fr.gusp.veille.command.rule.OnlyWhoMayKnow;

/** There is such a text, and it is of the caller's organisation. */
record TheTextIsYoursToKnow(boolean theirs) implements OnlyWhoMayKnow {

  @Override
  public boolean holds() {
    return theirs;
  }

  @Override
  public String message() {
    return "Ce texte n’existe pas, ou est d’une autre organisation.";
  }

  @Override
  public String unknownCode() {
    return "unknown-text";
  }

  @Override
  public String unknownTitle() {
    return "Texte introuvable";
  }
}

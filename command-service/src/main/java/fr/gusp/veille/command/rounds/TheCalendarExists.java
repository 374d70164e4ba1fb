package fr.gusp.veille.command.rounds;

import fr.gusp.veille.command.rule.OnlyWhoMayKnow;

/** A calendar that is said to be there is there. */
public record TheCalendarExists(boolean holds) implements OnlyWhoMayKnow {

  @Override
  public String unknownCode() {
    return "calendar-unknown";
  }

  @Override
  public String unknownTitle() {
    return "Calendrier introuvable";
  }

  @Override
  public String message() {
    return "Ce territoire n’a pas encore de calendrier.";
  }
}

package fr.gusp.veille.command.rounds.publish;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.round.Round;
import fr.gusp.veille.contract.round.RoundTiming;
import java.util.List;

/** Each rhythm is said whole, and nothing of another one. */
public record ARoundSaysWhenItComes(List<Round> rounds) implements Rule {

  @Override
  public boolean holds() {
    return rounds.stream().map(Round::when).allMatch(ARoundSaysWhenItComes::whole);
  }

  private static boolean whole(RoundTiming when) {
    boolean day = when.weekday() != null;
    boolean nth = when.nth() != null;
    boolean dates = !when.dates().isEmpty();
    boolean season = when.from() != null && when.until() != null;
    boolean noSeason = when.from() == null && when.until() == null;
    return switch (when.rhythm()) {
      case HEBDOMADAIRE -> day && !nth && !dates && noSeason;
      case MENSUEL -> day && nth && !dates && noSeason;
      case DATES -> dates && !day && !nth && noSeason;
      case SAISON -> season && !day && !nth && !dates;
    };
  }

  @Override
  public String field() {
    return "rounds";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Une tournée dit quand elle passe : un jour de semaine, le n-ième jour du mois, des"
        + " dates, ou une saison du… au….";
  }
}

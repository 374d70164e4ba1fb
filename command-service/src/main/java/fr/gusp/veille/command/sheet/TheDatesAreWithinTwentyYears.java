package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** Works of a quartier are planned over years; a date further away than twenty is a slip. */
public record TheDatesAreWithinTwentyYears(String field, List<LocalDate> dates, LocalDate today)
    implements Rule {

  private static final int MOST_YEARS = 20;

  @Override
  public boolean holds() {
    return dates.stream()
        .noneMatch(
            each ->
                each.isBefore(today.minusYears(MOST_YEARS))
                    || each.isAfter(today.plusYears(MOST_YEARS)));
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Une date est à plus de vingt ans : vérifiez l’année.";
  }
}

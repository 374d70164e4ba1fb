package fr.gusp.veille.gateway.desk.quartier;

import fr.gusp.veille.gateway.problem.Problem;
import fr.gusp.veille.gateway.problem.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * « au 1er novembre 2026 » : figures at the end of that day in Paris, as the query service reads a
 * date.
 */
record AsOfDay(@Nullable LocalDate day) {

  private static final Problem UNREADABLE =
      new Problem(
          400,
          "malformed-day",
          "Date illisible",
          "Donnez une date comme 2026-11-01 (année, mois, jour).");

  static AsOfDay of(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return new AsOfDay(null);
    }
    try {
      return new AsOfDay(LocalDate.parse(asked));
    } catch (DateTimeException notADay) {
      throw new Refusal(UNREADABLE);
    }
  }

  Map<String, String> forQuery() {
    return day == null ? Map.of() : Map.of("asOf", day.toString());
  }

  String text() {
    return day == null ? "" : day.toString();
  }
}

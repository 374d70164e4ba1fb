package fr.gusp.veille.contract.responsibility;

import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowConditions;
import fr.gusp.veille.contract.matrix.Season;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a row holds for a question, whatever the charter nature and the ground. */
final class Holding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private final Question question;

  Holding(Question question) {
    this.question = question;
  }

  Optional<Held> of(MatrixRow row) {
    RowConditions asks = row.asks();
    return isWhere(row, asks) && isWhat(asks) && isWhen(asks)
        ? ofManager(row, asks)
        : Optional.empty();
  }

  private boolean isWhere(MatrixRow row, RowConditions asks) {
    return asked(row.quartier(), question.quartier())
        && asked(row.secteur(), question.secteur())
        && asked(asks.commune(), question.commune())
        && asked(key(asks.place()), key(question.place()))
        && asked(asks.assetKind(), question.assetKind());
  }

  private boolean isWhat(RowConditions asks) {
    return asked(asks.nature(), question.nature()) && asked(asks.subNature(), question.subNature());
  }

  private boolean isWhen(RowConditions asks) {
    Season season = asks.season();
    return asked(asks.phase(), question.phase())
        && asked(asks.worksite(), question.worksite())
        && (season == null || (question.day() != null && season.contains(question.day())));
  }

  /** Keyed on the gestionnaire; where nobody knows it, on the ground alone, if the row has one. */
  private Optional<Held> ofManager(MatrixRow row, RowConditions asks) {
    if (asks.manager() == null) {
      return Optional.of(new Held(row, false));
    }
    if (question.manager() == null) {
      return row.ground().isEmpty() ? Optional.empty() : Optional.of(new Held(row, false));
    }
    return asks.manager().equals(question.manager())
        ? Optional.of(new Held(row, true))
        : Optional.empty();
  }

  private static boolean asked(@Nullable Object by, @Nullable Object is) {
    return by == null || by.equals(is);
  }

  /** A place as it is found whatever its case and accents. */
  private static @Nullable String key(@Nullable String place) {
    return place == null
        ? null
        : MARKS
            .matcher(Normalizer.normalize(place, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.FRENCH)
            .strip();
  }
}

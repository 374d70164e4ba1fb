package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** « 1 j », « 4 h », « 30 jc »: a delay as {@code propositions-delais.csv} writes it. */
final class Delay {

  private static final Pattern FORM = Pattern.compile("(\\d+) (j|h|jc|hc)");
  private static final Map<String, TargetUnit> UNITS =
      Map.of(
          "j", TargetUnit.JOURS_OUVRES,
          "h", TargetUnit.HEURES_OUVREES,
          "jc", TargetUnit.JOURS,
          "hc", TargetUnit.HEURES);

  private Delay() {}

  /**
   * No target where the cell is empty.
   *
   * @throws IllegalStateException if the words are no delay
   */
  static @Nullable TimeTarget of(String words) {
    if (words.isBlank()) {
      return null;
    }
    Matcher form = FORM.matcher(words.strip());
    if (!form.matches()) {
      throw new IllegalStateException("no delay: « " + words + " »");
    }
    return new TimeTarget(
        Integer.parseInt(form.group(1)), Objects.requireNonNull(UNITS.get(form.group(2))));
  }
}

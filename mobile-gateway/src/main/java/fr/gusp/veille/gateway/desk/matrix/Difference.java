package fr.gusp.veille.gateway.desk.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that two versions do not have alike. */
public record Difference(
    String row, String kind, @Nullable Line before, @Nullable Line after, List<Changed> changed) {

  /** One thing that is said otherwise. */
  public record Changed(String label, @Nullable String before, @Nullable String after) {}

  /** The side there is; the later where there are both. */
  public @Nullable Line line() {
    return after == null ? before : after;
  }

  public String label() {
    return switch (kind) {
      case "ajoutee" -> "Ajoutée";
      case "retiree" -> "Retirée";
      default -> "Modifiée";
    };
  }
}

package fr.gusp.veille.gateway.desk.asset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each line of a list of équipements. */
public record ImportAnswer(
    long created,
    long changed,
    long unchanged,
    long refused,
    List<String> ignored,
    List<Line> lines) {

  /** One line, counted from 1 with the header. */
  public record Line(
      int line,
      String outcome,
      @Nullable String asset,
      @Nullable String number,
      @Nullable Why why) {

    public boolean refused() {
      return "refuse".equals(outcome);
    }
  }

  /** Why a line was refused, and in which column. */
  public record Why(@Nullable String field, @Nullable String message) {}

  /** What has to be put right. */
  public List<Line> toPutRight() {
    return lines.stream().filter(Line::refused).toList();
  }

  /** What is new or other than before. */
  public List<Line> taken() {
    return lines.stream()
        .filter(one -> "cree".equals(one.outcome()) || "change".equals(one.outcome()))
        .toList();
  }
}

package fr.gusp.veille.gateway.desk.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure counts: exactly as many lines as it says. */
public record FigureList(
    String figure,
    String label,
    String unit,
    @Nullable String definition,
    @Nullable String quartierName,
    Review.@Nullable AsOf asOf,
    int count,
    List<Line> lines) {

  /**
   * One line.
   *
   * @param at since when it counts
   * @param organisation to whose account it is, where it is to one's
   * @param amount what it adds to a delay, a volume or a cost
   * @param kept where it is about an objective
   */
  public record Line(
      @JsonUnwrapped ReviewLine line,
      @Nullable Instant at,
      ReviewLine.@Nullable Named organisation,
      @Nullable BigDecimal amount,
      @Nullable Boolean kept) {

    public String account() {
      return organisation == null ? "–" : organisation.name();
    }

    /** « 5,5 h »; « tenu » or « dépassé »; nothing where it is just one more. */
    public String adds(String unit) {
      if (kept != null) {
        return kept ? "tenu" : "dépassé";
      }
      return amount == null ? "" : Unit.number(amount, unit);
    }
  }

  public boolean measured() {
    return lines.stream().anyMatch(line -> !line.adds(unit).isEmpty());
  }

  /** Whether its lines are charged to somebody, who may not hold them any more. */
  public boolean charged() {
    return lines.stream().anyMatch(line -> line.organisation() != null);
  }

  public String title() {
    return Figure.title(figure, label);
  }
}

package fr.gusp.veille.query.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gusp.veille.query.http.Seen;
import fr.gusp.veille.query.line.ReportLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything a figure counts, one line each. */
record LinesView(
    String figure,
    String label,
    String unit,
    String definition,
    String quartier,
    String quartierName,
    String month,
    Seen asOf,
    Measure measure,
    int count,
    List<Line> lines) {

  /** The value of what is listed, which a filter may have made a part of the figure. */
  record Measure(
      @Nullable BigDecimal value,
      @Nullable Integer n,
      @Nullable BigDecimal p90,
      @Nullable Integer kept) {}

  /**
   * A line, since when it counts, whose it is, and what it adds: hours or days of a delay, m³ or
   * euros; null where it is just one more. {@code kept} where it is about a target.
   */
  record Line(
      @JsonUnwrapped ReportLine line,
      Instant at,
      ReportLine.@Nullable Named organisation,
      @Nullable BigDecimal amount,
      @Nullable Boolean kept) {}
}

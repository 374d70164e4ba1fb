package fr.gusp.veille.query.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gusp.veille.query.http.Seen;
import fr.gusp.veille.query.line.ReportLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The month of a quartier as known on day J. {@code provisional} while the month is not over on
 * that day; {@code firstMonth} is the first of which the platform knows anything.
 */
record ReviewView(
    String quartier,
    String name,
    String commune,
    String epci,
    String month,
    LocalDate day,
    boolean provisional,
    Seen asOf,
    @Nullable String firstMonth,
    int definitions,
    String fingerprint,
    List<Value> figures,
    List<Part> byNature,
    List<Part> bySecteur,
    List<Organisation> byOrganisation,
    List<Month> months,
    List<Area> hotspots,
    List<Point> points,
    List<ReportLine> oldestOpen,
    List<Bounced> bounced) {

  /**
   * A figure. {@code n} is of how many it is a median, percentage or sum, {@code kept} how many of
   * them kept their target; {@code count} is how many lines it opens. The values before are null
   * where the platform knew nothing then.
   */
  record Value(
      String key,
      @Nullable String partOf,
      String label,
      String unit,
      String definition,
      @Nullable BigDecimal value,
      @Nullable Integer n,
      @Nullable BigDecimal p90,
      @Nullable Integer kept,
      int count,
      @Nullable BigDecimal previousMonth,
      @Nullable Integer previousMonthN,
      @Nullable BigDecimal previousYear,
      @Nullable Integer previousYearN) {}

  /** A nature or a secteur; its key is the filter of a figure's list. */
  record Part(String key, String label, int filed, int done, int verified, int open, int late) {}

  /**
   * What was asked of an organisation and what became of it; its id is the filter of a list. Volume
   * (m³) and cost (euros TTC) are null where it told none.
   */
  record Organisation(
      String id,
      String name,
      int asked,
      int done,
      int open,
      int unanswered,
      int late,
      int renvois,
      Delay answer,
      Delay resolution,
      Target answerTarget,
      Target resolutionTarget,
      @Nullable BigDecimal volume,
      @Nullable BigDecimal cost) {}

  /** Working hours. */
  record Delay(@Nullable BigDecimal median, @Nullable BigDecimal p90, int n) {}

  /** How many kept their target of those whose target has passed. */
  record Target(int kept, int n) {}

  /** One of the thirteen months up to this one. */
  record Month(
      String month,
      int filed,
      int done,
      int verified,
      int open,
      int notVerified,
      Target answerTarget,
      Target resolutionTarget) {}

  /**
   * A point noir. Its centre is that of the named place where {@code approximate}; {@code number}
   * is its latest dossier's, which everybody is told, {@code reports} those the caller may open.
   */
  record Area(
      String nature,
      String natureLabel,
      @Nullable String place,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable Integer radius,
      boolean approximate,
      int count,
      LocalDate firstDay,
      LocalDate lastDay,
      String number,
      List<String> reports) {}

  /** A dossier that is open or not verified; named only to those who may open it. */
  record Point(
      @Nullable String id,
      @Nullable String number,
      double lat,
      double lon,
      String nature,
      String natureLabel,
      String state,
      String stateLabel,
      boolean late) {}

  /** A dossier sent back, and the days since it was first asked until someone took it. */
  record Bounced(@JsonUnwrapped ReportLine line, int renvois, boolean toClarify, long days) {}
}

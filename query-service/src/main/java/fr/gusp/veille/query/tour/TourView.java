package fr.gusp.veille.query.tour;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gusp.veille.query.line.ReportLine;
import fr.gusp.veille.query.summary.Summary.Named;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tour whole: the list to walk while it is planned, its compte-rendu once it is closed. */
record TourView(
    @JsonUnwrapped TourSummary summary,
    long version,
    @Nullable String meetingPoint,
    List<Named> present,
    int inhabitants,
    @Nullable String note,
    @Nullable Instant closedAt,
    @Nullable String cancelReason,
    List<Theme> themes,
    List<Check> checks,
    List<Report> reports,
    List<Carried> carried,
    List<ReportLine> filed,
    List<Owed> owed,
    List<ReportLine> solvedSince,
    List<String> acts) {

  /** A part of the checklist. */
  record Theme(String theme, List<Point> points) {}

  /** A line of the checklist; what is noted at a restricted one is for those who lead the tour. */
  record Point(String id, String label, boolean restricted) {}

  /** What shows of a point; {@code others} found something else there. */
  record Check(
      @Nullable String secteur,
      String point,
      String finding,
      String findingLabel,
      @Nullable String report,
      @Nullable String note,
      List<String> photos,
      OffsetDateTime observedAt,
      int others) {}

  /** A report to look at, why, and what was found; no finding where nobody looked yet. */
  record Report(
      @JsonUnwrapped ReportLine line,
      @Nullable String secteur,
      String reason,
      @Nullable String finding,
      @Nullable String findingLabel) {}

  /** What an earlier tour left at a point. */
  record Carried(
      String secteur,
      String point,
      String label,
      String finding,
      @Nullable String report,
      OffsetDateTime since) {}

  /** What one organisation owes after the tour. */
  record Owed(String organisation, String name, List<ReportLine> lines) {}
}

package fr.gusp.veille.query.worksite;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gusp.veille.query.line.ReportLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chantier whole, with what was reported about it, the latest first. No {@code contact} for who
 * has no call to make.
 */
record WorksiteView(
    @JsonUnwrapped WorksiteSummary summary,
    String epci,
    List<Party> parties,
    List<Arrete> arretes,
    @Nullable String hours,
    @Nullable String nuisances,
    List<Stage> phases,
    List<Step> history,
    List<ReportLine> reports,
    int openReports,
    @Nullable Instant closedAt,
    @Nullable String closingNote,
    List<String> acts) {

  /** Who takes part. */
  record Party(
      String role,
      String roleLabel,
      String name,
      @Nullable String organisation,
      @Nullable String contact) {}

  /** An order, and whether it is valid on the day of reading. */
  record Arrete(
      String number, String subject, LocalDate validFrom, LocalDate validTo, boolean valid) {}

  /** A phase; {@code current} on the day of reading. */
  record Stage(String phase, String phaseLabel, LocalDate from, LocalDate to, boolean current) {}

  /** What was done about the sheet, by which organisation, and what changed in it. */
  record Step(
      Instant at,
      String act,
      String label,
      @Nullable String organisationName,
      List<String> changes) {}
}

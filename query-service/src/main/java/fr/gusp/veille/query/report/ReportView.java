package fr.gusp.veille.query.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gusp.veille.query.http.Seen;
import fr.gusp.veille.query.rights.NoOneOutsideKnowsTheReporter.Shown;
import fr.gusp.veille.query.summary.Summary.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One report, whole, as a caller may see it. */
record ReportView(
    String id,
    String number,
    long version,
    String state,
    String stateLabel,
    String nature,
    String natureLabel,
    @Nullable String subNature,
    @Nullable String subNatureLabel,
    String severity,
    @Nullable String landStatus,
    String quartier,
    String quartierName,
    @Nullable String secteur,
    @Nullable String secteurName,
    @Nullable String place,
    @Nullable String otherPlace,
    @Nullable Location location,
    @Nullable String description,
    OffsetDateTime observedAt,
    Instant recordedAt,
    String origin,
    boolean solvedOnTheSpot,
    Shown reporter,
    @Nullable Named holder,
    @Nullable Asked referral,
    @Nullable Why why,
    List<Photo> photos,
    List<Step> timeline,
    List<Held> custody,
    Times times,
    boolean late,
    int renvois,
    boolean toClarify,
    List<String> acts,
    @JsonUnwrapped BesideView beside,
    @Nullable Seen asOf) {

  /** Where exactly, accuracy in metres. */
  record Location(double lat, double lon, @Nullable Double accuracy, String source) {}

  /** The current referral. */
  record Asked(
      String id,
      String organisation,
      String organisationName,
      @Nullable String desk,
      Instant since,
      boolean accepted,
      @Nullable Instant answerBy,
      @Nullable Instant resolveBy,
      List<Named> supports) {}

  /** « Pourquoi ici »: the matrix row that decided, and its source in the charter. */
  record Why(
      String epci,
      int matrixVersion,
      @Nullable String row,
      @Nullable String charterOwner,
      @Nullable String source,
      String sentence,
      boolean demonstration) {}

  /**
   * Who held it from when to when, in working hours and calendar days, without what it waited for,
   * which is told apart; {@code until} is null where it still does, {@code renvoi} is why it was
   * sent back.
   */
  record Held(
      Named holder,
      Instant from,
      @Nullable Instant until,
      double workingHours,
      double days,
      double pausedHours,
      double pausedDays,
      @Nullable String renvoi) {}

  /**
   * Its age in days, which the four after it add up to, and its délai organisation (working hours,
   * without waits) and délai usager (days, with them) once it is done.
   */
  record Times(
      double ageDays,
      double heldDays,
      double pausedDays,
      double toVerifyDays,
      double nobodyDays,
      @Nullable Double organisationHours,
      @Nullable Double usagerDays) {}

  /** A photo, and what it shows: constat, traitement or verification. */
  record Photo(String hash, String role) {}

  /** One act in the report's life, and the version the report had after it. */
  record Step(
      Instant at,
      long version,
      String act,
      String label,
      @Nullable Shown actor,
      @Nullable String organisation,
      @Nullable String organisationName,
      @Nullable String reason,
      @Nullable String reasonLabel,
      @Nullable String comment,
      @Nullable BigDecimal cost,
      @Nullable BigDecimal volume,
      @Nullable String externalReference,
      List<String> photos) {}
}

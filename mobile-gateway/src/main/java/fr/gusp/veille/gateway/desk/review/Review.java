package fr.gusp.veille.gateway.desk.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quartier's month for its comité de proximité, as the query service tells it.
 *
 * @param day the last day it knows of
 * @param provisional whether the month was not over on that day
 * @param firstMonth the first of which the platform knows anything
 */
public record Review(
    String quartier,
    String name,
    @Nullable String commune,
    YearMonth month,
    LocalDate day,
    boolean provisional,
    AsOf asOf,
    @Nullable YearMonth firstMonth,
    @Nullable String fingerprint,
    @Nullable Integer definitions,
    List<Figure> figures,
    @Nullable List<Part> byNature,
    @Nullable List<Part> bySecteur,
    @Nullable List<Organisation> byOrganisation,
    @Nullable List<Month> months,
    @Nullable List<Hotspot> hotspots,
    @Nullable List<ReviewLine> oldestOpen,
    @Nullable List<Bounced> bounced) {

  /** What was known: an instant, and the position of the last change before it. */
  public record AsOf(Instant instant, long position) {}

  /** A nature or a secteur. */
  public record Part(
      String key, String label, int filed, int done, int verified, int open, int late) {}

  /** What was asked of an organisation, and what became of it. */
  public record Organisation(
      String id,
      String name,
      int asked,
      int done,
      int open,
      int unanswered,
      int late,
      int renvois,
      @Nullable Delay answer,
      @Nullable Delay resolution) {}

  /** Working hours. */
  public record Delay(
      java.math.@Nullable BigDecimal median, java.math.@Nullable BigDecimal p90, int n) {

    /** « 5,5 h (n = 12) »; below five cases no median. */
    public String text() {
      return n == 0 ? "–" : Unit.number(median, "heures ouvrées") + " (n\u00a0=\u00a0" + n + ")";
    }
  }

  /** One of the thirteen months up to this one. */
  public record Month(
      YearMonth month, int filed, int done, int verified, int open, int notVerified) {}

  /**
   * A place where the same nature comes back.
   *
   * @param number of its latest dossier
   */
  public record Hotspot(
      String natureLabel,
      @Nullable String place,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable Integer radius,
      boolean approximate,
      int count,
      LocalDate firstDay,
      LocalDate lastDay,
      @Nullable String number,
      @Nullable List<String> reports) {

    public String where() {
      return place == null ? "lieu sans nom" : place;
    }
  }

  /** What the last instant of the day was, in the words of a screen. */
  public boolean empty() {
    return figures.stream().allMatch(one -> one.count() == 0);
  }

  /** The figure of that key, or none where the service does not know it. */
  public @Nullable Figure figure(String key) {
    return figures.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
  }
}

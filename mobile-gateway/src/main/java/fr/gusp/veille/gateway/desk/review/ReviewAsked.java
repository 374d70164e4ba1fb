package fr.gusp.veille.gateway.desk.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which review is meant: a month as known at the end of a day, or as a meeting froze it.
 *
 * @param session the meeting whose review this is
 * @param instant with position, what the meeting froze; both or none
 */
public record ReviewAsked(
    String quartier,
    YearMonth month,
    @Nullable LocalDate day,
    @Nullable String session,
    @Nullable Instant instant,
    @Nullable Long position) {

  private static final String VOWELS = "ao";

  public static ReviewAsked of(String quartier, YearMonth month) {
    return new ReviewAsked(quartier, month, null, null, null, null);
  }

  /** The same month as known at the end of that day in Paris; today for none. */
  public ReviewAsked on(@Nullable LocalDate wanted) {
    return new ReviewAsked(quartier, month, wanted, session, instant, position);
  }

  /** The same month for a meeting, at what it froze. */
  public ReviewAsked at(String meeting, @Nullable Instant frozen, @Nullable Long at) {
    return new ReviewAsked(quartier, month, null, meeting, frozen, at);
  }

  public boolean frozen() {
    return position != null;
  }

  /** As the query service names it. */
  Map<String, Object> forQuery() {
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("month", month.toString());
    if (instant != null && position != null) {
      names.put("asOf", instant.toString());
      names.put("position", position);
    } else if (day != null) {
      names.put("asOf", day.toString());
    }
    return names;
  }

  /** « Revue d’octobre 2026 », « Revue de novembre 2026 ». */
  public String title() {
    String name = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH).format(month);
    return "Revue " + (VOWELS.contains(name.substring(0, 1)) ? "d’" : "de ") + name;
  }

  /** The review page. */
  public String address() {
    return "/quartiers/" + quartier + "/revue?" + asked();
  }

  /** The same, for a wall. */
  public String projector() {
    return address() + "&projecteur=1";
  }

  /** The list behind a figure. */
  public String list(String figure) {
    return "/quartiers/" + quartier + "/revue/" + figure + "?" + asked();
  }

  /** The same figures as JSON, for the map. */
  public String points() {
    String names =
        forQuery().entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
    return "/api/v1/quartiers/" + quartier + "/review?" + names;
  }

  public ReviewAsked previousMonth() {
    return of(quartier, month.minusMonths(1));
  }

  public ReviewAsked nextMonth() {
    return of(quartier, month.plusMonths(1));
  }

  private String asked() {
    if (session != null) {
      return "seance=" + session;
    }
    return "mois=" + month + (day == null ? "" : "&au=" + day);
  }
}

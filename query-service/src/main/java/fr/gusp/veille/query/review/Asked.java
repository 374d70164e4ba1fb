package fr.gusp.veille.query.review;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.figures.Counted;
import fr.gusp.veille.query.figures.Definitions;
import fr.gusp.veille.query.figures.Known;
import fr.gusp.veille.query.figures.MonthReview.AsKnown;
import fr.gusp.veille.query.http.AsOf;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.row.PlaceRow;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which month is looked at, as known when and up to which position; and which part of a figure. No
 * month means the one of the instant, no instant means now, no position means all that is known.
 */
record Asked(
    YearMonth month,
    Instant instant,
    long position,
    Definitions definitions,
    @Nullable Nature nature,
    @Nullable String secteur,
    @Nullable OrganisationId organisation) {

  /** The secteur of what names none, as a filter. */
  static final String NO_SECTEUR = "non-precise";

  private static final String MONTH = "20\\d\\d-\\d\\d";

  static Asked review(MultiValueMap<String, String> given, Instant now) {
    return read(new Parameters(given, "month", "asOf", "position", "definitions"), now);
  }

  static Asked lines(MultiValueMap<String, String> given, Instant now) {
    return read(
        new Parameters(
            given, "month", "asOf", "position", "definitions", "nature", "secteur", "organisation"),
        now);
  }

  AsKnown asKnown() {
    return new AsKnown(instant, position, definitions);
  }

  boolean wants(Counted counted) {
    return (nature == null || counted.row().nature() == nature)
        && (secteur == null || secteur.equals(secteurOf(counted)))
        && (organisation == null || organisation.equals(counted.organisation()));
  }

  static String secteurOf(Counted counted) {
    SecteurId secteur = counted.row().secteur();
    return secteur == null ? NO_SECTEUR : secteur.value();
  }

  private static Asked read(Parameters parameters, Instant now) {
    @Nullable Instant asOf = AsOf.past(parameters, now);
    Instant instant = asOf == null ? now : asOf;
    @Nullable YearMonth month =
        parameters.read("month", Asked::month, "Un mois, écrit comme 2026-10");
    YearMonth wanted = month == null ? YearMonth.from(instant.atZone(PlaceRow.PARIS)) : month;
    begun(wanted, instant, now, parameters);
    @Nullable Long position =
        parameters.read("position", Asked::position, "Une position : un nombre entier");
    Asked asked =
        new Asked(
            wanted,
            instant,
            position == null ? Long.MAX_VALUE : position,
            definitions(parameters),
            parameters.code("nature", Nature.class),
            parameters.read("secteur", Asked::secteur, "L’identifiant d’un secteur"),
            parameters.read("organisation", OrganisationId::new, "L’identifiant d’un organisme"));
    parameters.check();
    return asked;
  }

  /** Those of a frozen pack, or today's. */
  private static Definitions definitions(Parameters parameters) {
    @Nullable Definitions given =
        parameters.read(
            "definitions",
            text -> Definitions.numbered(Integer.parseInt(text)).orElseThrow(),
            "Un numéro de définitions connu");
    return given == null ? Definitions.NOW : given;
  }

  private static void begun(YearMonth month, Instant instant, Instant now, Parameters parameters) {
    if (Known.first(month).isAfter(now)) {
      parameters.refuse("month", "future", "Ce mois n’a pas encore commencé");
    } else if (Known.first(month).isAfter(instant)) {
      parameters.refuse("asOf", "before-month", "À cette date, le mois n’avait pas commencé");
    }
  }

  private static YearMonth month(String text) {
    if (!text.matches(MONTH)) {
      throw new IllegalArgumentException("not a month of this century");
    }
    return YearMonth.parse(text);
  }

  private static Long position(String text) {
    long position = Long.parseLong(text);
    if (position < 0) {
      throw new IllegalArgumentException("position");
    }
    return position;
  }

  private static String secteur(String text) {
    return text.equals(NO_SECTEUR) ? text : new SecteurId(text).value();
  }
}

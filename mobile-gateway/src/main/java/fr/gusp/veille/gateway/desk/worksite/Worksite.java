package fr.gusp.veille.gateway.desk.worksite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One chantier as its reader may see it; in a list, without what follows its emprise. */
public record Worksite(
    String id,
    long version,
    String name,
    List<Named> quartiers,
    Named owner,
    String state,
    String stateLabel,
    @Nullable String phase,
    @Nullable String phaseLabel,
    LocalDate from,
    LocalDate to,
    List<Named> secteurs,
    List<String> places,
    List<List<Double>> perimeter,
    boolean uncovered,
    List<Party> parties,
    List<Arrete> arretes,
    @Nullable String hours,
    @Nullable String nuisances,
    List<Stage> phases,
    List<Step> history,
    List<Line> reports,
    @Nullable Integer openReports,
    @Nullable Instant closedAt,
    @Nullable String closingNote,
    List<String> acts) {

  public Worksite {
    quartiers = orNone(quartiers);
    secteurs = orNone(secteurs);
    places = orNone(places);
    perimeter = orNone(perimeter);
    parties = orNone(parties);
    arretes = orNone(arretes);
    phases = orNone(phases);
    history = orNone(history);
    reports = orNone(reports);
    acts = orNone(acts);
  }

  /** A quartier, a secteur or an organisation. */
  public record Named(String id, String name) {}

  /** Who takes part; whom to reach is told to those who call. */
  public record Party(
      String role,
      String roleLabel,
      String name,
      @Nullable String organisation,
      @Nullable String contact) {}

  /** An order, and whether it is valid today. */
  public record Arrete(
      String number, String subject, LocalDate validFrom, LocalDate validTo, boolean valid) {}

  /** A phase, and whether today is in it. */
  public record Stage(
      String phase, String phaseLabel, LocalDate from, LocalDate to, boolean current) {}

  /** What was done about the sheet. */
  public record Step(
      Instant at, String label, @Nullable String organisationName, @Nullable List<String> changes) {

    public String changed() {
      return changes == null || changes.isEmpty() ? "" : String.join(", ", changes);
    }
  }

  /** What somebody reported about it; no id for who may not open it. */
  public record Line(
      @Nullable String id,
      String number,
      String natureLabel,
      @Nullable String subNatureLabel,
      @Nullable String place,
      String state,
      @Nullable Named holder,
      Instant observedAt) {

    public String what() {
      return subNatureLabel == null ? natureLabel : natureLabel + " : " + subNatureLabel;
    }
  }

  public boolean may(String act) {
    return acts.contains(act);
  }

  public boolean closed() {
    return "clos".equals(state);
  }

  /** « rue Cook, Cité UNESCO »; the quartier as a whole where only an emprise is drawn. */
  public String where() {
    String named =
        Stream.concat(places.stream(), secteurs.stream().map(Named::name))
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? "emprise dessinée sur le plan" : named;
  }

  public String quartiersInWords() {
    return quartiers.stream().map(Named::name).collect(Collectors.joining(", "));
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }
}

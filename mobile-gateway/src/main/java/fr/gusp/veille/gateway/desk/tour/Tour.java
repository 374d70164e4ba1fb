package fr.gusp.veille.gateway.desk.tour;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One tour as its reader may see it; lists that are not told are empty. */
public record Tour(
    String id,
    long version,
    String quartier,
    String quartierName,
    List<Named> secteurs,
    Instant startsAt,
    String state,
    String stateLabel,
    List<Named> participants,
    Counts counts,
    @Nullable String meetingPoint,
    List<Named> present,
    int inhabitants,
    @Nullable String note,
    @Nullable Instant closedAt,
    @Nullable String cancelReason,
    List<Theme> themes,
    List<Check> checks,
    List<Line> reports,
    List<Carried> carried,
    List<Line> filed,
    List<Owed> owed,
    List<Line> solvedSince,
    List<String> acts) {

  public Tour {
    secteurs = orNone(secteurs);
    participants = orNone(participants);
    counts = counts == null ? Counts.NONE : counts;
    present = orNone(present);
    themes = orNone(themes);
    checks = orNone(checks);
    reports = orNone(reports);
    carried = orNone(carried);
    filed = orNone(filed);
    owed = orNone(owed);
    solvedSince = orNone(solvedSince);
    acts = orNone(acts);
  }

  /** Checkpoints that belong together. */
  public record Theme(String theme, List<Point> points) {}

  /** A line of the checklist; what is noted at a restricted one is not for everybody. */
  public record Point(String id, String label, @Nullable Boolean restricted) {

    boolean reserved() {
      return Boolean.TRUE.equals(restricted);
    }
  }

  /** What the last tour left open. */
  public record Carried(
      @Nullable String secteur,
      String point,
      String label,
      @Nullable String report,
      @Nullable Instant since) {}

  /** What one organisation has to do now. */
  public record Owed(String organisation, String name, List<Line> lines) {}

  public boolean planned() {
    return "prevu".equals(state);
  }

  public boolean closed() {
    return "clos".equals(state);
  }

  public boolean may(String act) {
    return acts.contains(act);
  }

  /** Reports of the list that somebody went to see. */
  public List<Line> lookedAt() {
    return reports.stream().filter(one -> one.finding() != null).toList();
  }

  public String day() {
    return Moments.day(startsAt);
  }

  public String hour() {
    return Moments.hour(startsAt);
  }

  public String secteursInWords() {
    return secteurs.isEmpty() ? "tout le quartier" : Named.joined(secteurs);
  }

  public String secteurName(@Nullable String id) {
    return secteurs.stream()
        .filter(one -> one.id().equals(id))
        .map(Named::name)
        .findFirst()
        .orElse("");
  }

  Optional<Check> checkAt(String secteur, String point) {
    return checks.stream().filter(one -> one.at(secteur, point)).findFirst();
  }

  /** What was on paper was seen when the walk began; a second look replaces the first: now. */
  public Instant seenAt(String secteur, String point, Instant now) {
    boolean again = checkAt(secteur, point).isPresent();
    return again || startsAt.isAfter(now) ? now : startsAt;
  }

  boolean shows(String photo) {
    return checks.stream().anyMatch(one -> one.photos().contains(photo));
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}

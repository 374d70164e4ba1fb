package fr.gusp.veille.gateway.desk.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided, and what became of it.
 *
 * @param note what was said when somebody told what became of it
 * @param session the meeting that took it
 * @param reports the dossiers it is about, as identifiers
 */
public record Decision(
    String id,
    @Nullable String label,
    ReviewLine.@Nullable Named responsible,
    @Nullable LocalDate dueOn,
    @Nullable List<String> reports,
    boolean escalated,
    String state,
    @Nullable String stateLabel,
    @Nullable String note,
    @Nullable Instant settledAt,
    @Nullable String session) {

  private static final Set<String> OVER = Set.of("tenue", "abandonnee");

  /** Whether somebody still has to say what became of it. */
  public boolean open() {
    return !OVER.contains(state);
  }

  /** What was decided; its words may have been erased. */
  public String text() {
    return label == null ? "(texte effacé)" : label;
  }

  /** Whether its day comes within a month of that day, or is past. */
  boolean fallsDue(LocalDate day) {
    return open() && dueOn != null && !dueOn.isAfter(day.plusMonths(1));
  }

  public List<String> linked() {
    return reports == null ? List.of() : reports;
  }

  public String who() {
    return responsible == null ? "–" : responsible.name();
  }
}

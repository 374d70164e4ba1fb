package fr.gusp.veille.gateway.desk.queue;

import fr.gusp.veille.gateway.desk.Summary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The queue of one organisation. */
public record Queue(
    String organisation,
    String name,
    Counts counts,
    List<View> views,
    List<Summary> items,
    Map<String, List<String>> acts,
    int page,
    int pages,
    long total) {

  public Queue {
    views = views == null ? List.of() : views;
    acts = acts == null ? Map.of() : acts;
  }

  /** A view of the desk and how many it shows. */
  public record View(String view, String label, long count) {}

  /** How many there are of each; {@code toRefer} and {@code toClarify} for a coordination only. */
  public record Counts(
      int toAnswer,
      int unanswered,
      int inCharge,
      int toVerify,
      int late,
      @Nullable Integer toRefer,
      @Nullable Integer toClarify) {}

  /** Whether a report is on this page, so that the reader goes on with it. */
  public boolean has(String report) {
    return items.stream().anyMatch(one -> one.id().equals(report));
  }

  /** Whether something on this page cannot wait until the guichet opens. */
  public boolean cannotWait() {
    return items.stream().anyMatch(Summary::cannotWait);
  }

  /** The acts its reader is offered on a report of this page. */
  public List<String> mayOn(String report) {
    return acts.getOrDefault(report, List.of());
  }

  /** The report after this one, where the reader goes on after an act. */
  public String after(int index) {
    return index + 1 < items.size() ? items.get(index + 1).id() : "";
  }
}

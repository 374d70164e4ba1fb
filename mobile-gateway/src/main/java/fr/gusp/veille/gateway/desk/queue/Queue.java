package fr.gusp.veille.gateway.desk.queue;

import fr.gusp.veille.gateway.desk.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queue of one organisation. */
public record Queue(
    String organisation,
    String name,
    Counts counts,
    List<Summary> items,
    int page,
    int pages,
    long total) {

  /** How many there are of each; {@code toRefer} for a coordination only. */
  public record Counts(int toAnswer, int inCharge, int toVerify, @Nullable Integer toRefer) {}

  /** The report after this one, where the reader goes on after an act. */
  public String after(int index) {
    return index + 1 < items.size() ? items.get(index + 1).id() : "";
  }
}

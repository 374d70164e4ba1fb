package fr.gusp.veille.gateway.desk.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each dossier of a lot; none undoes another. */
public record BulkResult(List<Line> lines) {

  /** What became of one. */
  public enum Outcome {
    DONE,
    REFUSED,
    UNKNOWN
  }

  /**
   * One dossier.
   *
   * @param number as people say it
   * @param form as it was chosen, to send it again under the same identifier
   * @param why it was not done, as far as one knows; null where it was
   */
  public record Line(
      UUID report,
      String number,
      String form,
      Outcome outcome,
      long version,
      @Nullable String why) {

    public boolean done() {
      return outcome == Outcome.DONE;
    }

    /** Nobody answered: it may be done or not. */
    public boolean unknown() {
      return outcome == Outcome.UNKNOWN;
    }
  }

  public long done() {
    return count(Outcome.DONE);
  }

  public long refused() {
    return count(Outcome.REFUSED);
  }

  /** Those to send again. */
  public List<Line> unknown() {
    return lines.stream().filter(Line::unknown).toList();
  }

  private long count(Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }
}

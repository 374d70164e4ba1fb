package fr.gusp.veille.gateway.desk.bulk;

import fr.gusp.veille.gateway.desk.Summary;
import fr.gusp.veille.gateway.desk.act.BulkAct;
import java.util.List;

/**
 * What an act would be done to.
 *
 * @param total how many there are in all, where all results were asked for
 */
public record BulkPreview(BulkAct act, List<Summary> dossiers, long total, String back) {

  /** More than are done at once. */
  public long left() {
    return total - dossiers.size();
  }

  /** Those that are in another state. */
  public long unsuited() {
    return dossiers.stream().filter(one -> !act.suits(one.state())).count();
  }
}

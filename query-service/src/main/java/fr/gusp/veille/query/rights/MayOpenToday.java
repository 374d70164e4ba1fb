package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may open a report is judged by who holds it today, on a screen of an earlier day too: an
 * organisation that has given a restricted one back does not open it any more.
 */
public final class MayOpenToday {

  private final Caller caller;
  private final Reference reference;
  private final Map<ReportId, Row> today = new HashMap<>();

  /** {@code rows} are not cut to any position. */
  public MayOpenToday(Caller caller, Reference reference, List<Row> rows) {
    this.caller = caller;
    this.reference = reference;
    rows.forEach(row -> today.put(row.id(), row));
  }

  /** Of a row that may be cut to a position. */
  public boolean allows(Row row) {
    return MayReadReport.allows(caller, today.getOrDefault(row.id(), row), reference);
  }
}

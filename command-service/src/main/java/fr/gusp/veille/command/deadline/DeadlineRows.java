package fr.gusp.veille.command.deadline;

import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.nature.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deadlines as rows of their table. */
final class DeadlineRows {

  private static final String INSERT =
      "INSERT INTO deadline (report, referral, kind, due_at, wake_at, number, quartier, holder)"
          + " VALUES ";
  private static final String ONE = "(?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UNLESS_IT_WAITS = " ON CONFLICT DO NOTHING";
  private static final String DELETE =
      "DELETE FROM deadline WHERE (report, referral, kind, due_at) IN (";
  private static final String KEY = "(?, ?, ?, ?)";

  private DeadlineRows() {}

  static RowBeside insert(Collection<Deadline> some) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Deadline one : some) {
      key(one, values);
      values.add(Timestamp.from(one.wakeAt()));
      values.add(one.number().value());
      values.add(one.quartier().value());
      values.add(one.holder().value());
    }
    return new RowBeside(INSERT + times(some.size(), ONE) + UNLESS_IT_WAITS, values);
  }

  static RowBeside delete(Collection<Deadline> some) {
    List<@Nullable Object> values = new ArrayList<>();
    some.forEach(one -> key(one, values));
    return new RowBeside(DELETE + times(some.size(), KEY) + ")", values);
  }

  static Deadline read(ResultSet row) throws SQLException {
    return new Deadline(
        ReportId.of(row.getString("report")),
        ReferralId.of(row.getString("referral")),
        Coded.find(DeadlineKind.class, row.getString("kind")).orElseThrow(),
        instant(row, "due_at"),
        instant(row, "wake_at"),
        new ReportNumber(row.getString("number")),
        new QuartierId(row.getString("quartier")),
        new OrganisationId(row.getString("holder")));
  }

  private static void key(Deadline one, List<@Nullable Object> values) {
    values.add(one.report().value());
    values.add(one.referral().value());
    values.add(one.kind().code());
    values.add(Timestamp.from(one.dueAt()));
  }

  private static String times(int count, String part) {
    return String.join(", ", Collections.nCopies(count, part));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }
}

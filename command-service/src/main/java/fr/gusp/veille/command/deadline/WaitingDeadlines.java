package fr.gusp.veille.command.deadline;

import fr.gusp.veille.command.idempotence.RowBeside;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows that wait, earliest first. */
@Repository
class WaitingDeadlines {

  private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);
  private static final int LONGEST_DOUBLING = 6;

  private static final String NEXT =
      "SELECT * FROM deadline WHERE wake_at <= ? ORDER BY wake_at, report LIMIT 1";
  private static final String LATER =
      "UPDATE deadline SET tries = tries + 1,"
          + " wake_at = ?::timestamptz + LEAST(power(2, tries), ?) * ?::interval"
          + " WHERE (report, referral, kind, due_at) = (?, ?, ?, ?)";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  WaitingDeadlines(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  Optional<Deadline> next(Instant until) {
    return jdbc.query(NEXT, (row, n) -> DeadlineRows.read(row), Timestamp.from(until)).stream()
        .findFirst();
  }

  /** It is done: it goes, and what follows comes, in one transaction. */
  void done(Deadline deadline, List<RowBeside> following) {
    transaction.executeWithoutResult(
        status -> {
          change(DeadlineRows.delete(List.of(deadline)));
          following.forEach(this::change);
        });
  }

  /** It could not be done now: after a while, then after twice that, up to an hour or so. */
  void later(Deadline deadline, Instant now) {
    jdbc.update(
        LATER,
        Timestamp.from(now),
        1 << LONGEST_DOUBLING,
        FIRST_BACK_OFF.toSeconds() + " seconds",
        deadline.report().value(),
        deadline.referral().value(),
        deadline.kind().code(),
        Timestamp.from(deadline.dueAt()));
  }

  private void change(RowBeside row) {
    jdbc.update(row.statement(), row.values().toArray());
  }
}

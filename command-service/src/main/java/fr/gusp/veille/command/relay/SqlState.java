package fr.gusp.veille.command.relay;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;

/** The SQL state behind a Spring exception, or an empty text. */
final class SqlState {

  private SqlState() {}

  static String of(Exception failure) {
    return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException sql
            && sql.getSQLState() != null
        ? sql.getSQLState()
        : "";
  }
}

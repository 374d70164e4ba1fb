package fr.gusp.veille.command.failure;

import java.sql.SQLException;
import java.util.Optional;

/** The SQL state behind a failure: five letters or digits, and none of the driver's words. */
public final class SqlState {

  private SqlState() {}

  /** The innermost state, or an empty text where no database spoke. */
  public static String of(Throwable failure) {
    return Causes.of(failure)
        .filter(SQLException.class::isInstance)
        .flatMap(each -> Optional.ofNullable(((SQLException) each).getSQLState()).stream())
        .reduce("", (outer, inner) -> inner);
  }
}

package fr.gusp.veille.command.store;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SQL states behind a failure, without any message. */
final class SqlStates {

  private SqlStates() {}

  static String of(Exception failure) {
    return Stream.<@Nullable Throwable>iterate(failure, each -> each != null, SqlStates::next)
        .filter(SQLException.class::isInstance)
        .map(each -> String.valueOf(((SQLException) each).getSQLState()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static @Nullable Throwable next(@Nullable Throwable each) {
    return each == null ? null : each.getCause();
  }
}

package fr.gusp.veille.command.problem;

import fr.gusp.veille.command.failure.Causes;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure as types, SQL states and places in the code. Messages are left out: a database driver
 * puts the whole statement in them, a person's words included.
 */
final class WithoutWords {

  private static final int PLACES = 3;

  private WithoutWords() {}

  static String of(Throwable failure) {
    return Causes.of(failure).map(WithoutWords::one).collect(Collectors.joining(" < "));
  }

  private static String one(Throwable each) {
    String state = each instanceof SQLException sql ? " " + sql.getSQLState() : "";
    String places =
        Stream.of(each.getStackTrace())
            .limit(PLACES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(", "));
    return each.getClass().getSimpleName() + state + " (" + places + ")";
  }
}

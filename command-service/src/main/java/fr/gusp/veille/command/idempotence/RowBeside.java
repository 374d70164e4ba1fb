package fr.gusp.veille.command.idempotence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a table that follows from a command's facts: stored with them, in the same
 * statement, or not at all.
 *
 * @param statement an INSERT, UPDATE or DELETE with a question mark per value
 */
public record RowBeside(String statement, List<@Nullable Object> values) {

  public RowBeside {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }
}

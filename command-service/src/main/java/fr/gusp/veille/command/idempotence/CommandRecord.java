package fr.gusp.veille.command.idempotence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written with a command's events: how it is recognised again, its answer, the key of what
 * begins, and what else follows.
 */
public record CommandRecord(
    Handled handled,
    String answer,
    Instant handledAt,
    @Nullable NewKey newKey,
    List<RowBeside> beside) {

  /** Under what name it waits in the unit of work for whoever appends the events. */
  public static final String RESOURCE = CommandRecord.class.getName();

  public CommandRecord {
    beside = List.copyOf(beside);
  }

  /** The key of what begins with this command. */
  public record NewKey(UUID subject, byte[] key) {}
}

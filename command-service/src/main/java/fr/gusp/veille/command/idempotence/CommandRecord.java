package fr.gusp.veille.command.idempotence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written with a command's events: how it is recognised again, its answer, and the key of
 * what begins.
 */
public record CommandRecord(
    Handled handled, String answer, Instant handledAt, @Nullable NewKey newKey) {

  /** Under what name it waits in the unit of work for whoever appends the events. */
  public static final String RESOURCE = CommandRecord.class.getName();

  /** The key of what begins with this command. */
  public record NewKey(UUID subject, byte[] key) {}
}

package fr.gusp.veille.command.rounds;

import fr.gusp.veille.contract.wire.EventJson;
import java.time.Instant;

/** The answer to a publication: which version is in force now, and how many rounds it has. */
record RoundsJson(long version, int calendar, int rounds, Instant recordedAt) {

  static String of(Calendar now, long version, Instant recordedAt) {
    return EventJson.mapper()
        .writeValueAsString(
            new RoundsJson(version, now.version(), now.rounds().size(), recordedAt));
  }
}

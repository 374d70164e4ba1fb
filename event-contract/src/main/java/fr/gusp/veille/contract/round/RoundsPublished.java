package fr.gusp.veille.contract.round;

import fr.gusp.veille.contract.id.EpciId;
import java.util.List;

/**
 * A whole new version of the calendar, in force from the moment it is recorded; versions from 1.
 */
public record RoundsPublished(EpciId epci, int version, List<Round> rounds) implements RoundEvent {

  public RoundsPublished {
    rounds = List.copyOf(rounds);
  }
}

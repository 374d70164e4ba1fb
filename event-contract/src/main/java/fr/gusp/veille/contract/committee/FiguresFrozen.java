package fr.gusp.veille.contract.committee;

import fr.gusp.veille.contract.id.CommitteeSessionId;
import java.time.Instant;

/**
 * The figures of the session stand as of an instant, resolved to a position, by the definitions of
 * that number; the fingerprint is the SHA-256 of their canonical JSON, in hexadecimal.
 */
public record FiguresFrozen(
    CommitteeSessionId session, Instant instant, long position, String fingerprint, int definitions)
    implements CommitteeEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.frozen(this);
  }
}

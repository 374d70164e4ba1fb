package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.id.QuartierId;
import java.time.Instant;
import java.time.YearMonth;
import reactor.core.publisher.Mono;

/** Computes a month's figures again, as they were frozen, to tell whether they are the same. */
public interface RecomputeFigures {

  /**
   * The fingerprint of a month as known at an instant and up to a position, by the definitions of a
   * number; an error where reading has not reached that position or the number is none of ours.
   */
  Mono<String> fingerprint(
      QuartierId quartier, YearMonth month, Instant instant, long position, int definitions);
}

package fr.gusp.veille.query.stale;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An open report that the version in force gives to somebody else ({@code owner}) than who holds
 * it.
 */
public record StaleReferral(
    String id,
    String number,
    long version,
    String natureLabel,
    @Nullable String subNatureLabel,
    String quartierName,
    @Nullable String place,
    OffsetDateTime observedAt,
    String state,
    String stateLabel,
    Named holder,
    Instant since,
    Named owner,
    String row) {

  /** An organisation as screens show it. */
  public record Named(String id, String name) {}
}

package fr.gusp.veille.query.tour;

import fr.gusp.veille.query.summary.Summary.Named;
import java.time.OffsetDateTime;
import java.util.List;

/** A tour as it stands in a list. */
record TourSummary(
    String id,
    String quartier,
    String quartierName,
    List<Named> secteurs,
    OffsetDateTime startsAt,
    String state,
    String stateLabel,
    List<Named> participants,
    Counts counts) {

  /** Findings over every line of the checklist in every secteur, and the reports it filed. */
  record Counts(int conforme, int aTraiter, int nonVu, int sansObjet, int reports) {}
}

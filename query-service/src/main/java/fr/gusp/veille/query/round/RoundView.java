package fr.gusp.veille.query.round;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.round.Rhythm;
import fr.gusp.veille.contract.round.Round;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.summary.Summary.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * A round that comes within the days that were asked: {@code dates} are those days, for a season
 * its first and last among them. Without secteurs it goes through the whole quartier.
 */
record RoundView(
    String id,
    String kind,
    String kindLabel,
    String label,
    List<Named> secteurs,
    boolean season,
    List<LocalDate> dates) {

  static RoundView of(Round round, QuartierId quartier, List<LocalDate> days, Reference reference) {
    boolean season = round.when().rhythm() == Rhythm.SAISON;
    return new RoundView(
        round.id().value(),
        round.kind().code(),
        round.kind().label(),
        round.label(),
        round.secteurs().stream()
            .flatMap(each -> reference.secteur(quartier, each).stream())
            .map(each -> new Named(each.id().value(), each.name()))
            .toList(),
        season,
        season ? List.of(days.get(0), days.get(days.size() - 1)) : days);
  }
}

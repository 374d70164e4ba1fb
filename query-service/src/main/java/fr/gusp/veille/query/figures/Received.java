package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.util.List;
import java.util.stream.Stream;

/** What came in during the month: dossiers, and requests made to organisations. */
final class Received {

  private Received() {}

  /** Déposés: dossiers received in the period. */
  static List<Counted> all(Known known) {
    return filed(known).map(row -> Counted.once(row, row.recordedAt(), null)).toList();
  }

  static List<Counted> from(Origin origin, Known known) {
    return filed(known)
        .filter(row -> row.origin() == origin)
        .map(row -> Counted.once(row, row.recordedAt(), null))
        .toList();
  }

  /** Traités sur place: filed and closed in one act by whoever saw it. */
  static List<Counted> solvedOnTheSpot(Known known) {
    return filed(known)
        .filter(Row::solvedOnTheSpot)
        .map(row -> Counted.once(row, row.recordedAt(), null))
        .toList();
  }

  /** Each request made to one organisation, the second one of a dossier too. */
  static List<Counted> referrals(Known known) {
    return known.rows().stream()
        .flatMap(
            row ->
                row.spells().stream()
                    .filter(spell -> asked(spell) && known.during(spell.at()))
                    .map(spell -> Counted.once(row, spell.at(), spell.holder())))
        .toList();
  }

  static Stream<Row> filed(Known known) {
    return known.rows().stream().filter(row -> known.during(row.recordedAt()));
  }

  private static boolean asked(Spell spell) {
    return spell.state() == State.ORIENTE;
  }
}

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

  /** Déposés: dossiers received in the period, net of those that are set aside. */
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
    return received(known).filter(row -> row.now().state().counted());
  }

  /** Received in the month, and no dossier of its own by day J: doublon, hors champ or retiré. */
  static List<Counted> setAside(State state, Known known) {
    return received(known)
        .filter(row -> row.now().state() == state)
        .map(row -> Counted.once(row, row.now().began(), null))
        .toList();
  }

  /** Each time another agent said in the month that they saw it too. */
  static List<Counted> confirmations(Known known) {
    return known.rows().stream()
        .flatMap(
            row ->
                row.beside().kin().confirmations().stream()
                    .map(each -> each.since().at())
                    .filter(known::during)
                    .map(at -> Counted.once(row, at, null)))
        .toList();
  }

  private static Stream<Row> received(Known known) {
    return known.rows().stream().filter(row -> known.during(row.recordedAt()));
  }

  private static boolean asked(Spell spell) {
    return spell.state() == State.ORIENTE && spell.begins();
  }
}

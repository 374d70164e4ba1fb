package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.query.history.State;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What figures count over the whole life of a report. */
final class SecondDefinitions {

  private SecondDefinitions() {}

  static Map<Figure, Definition> all() {
    Map<Figure, Definition> all = FirstDefinitions.all();
    all.put(Figure.CONFIRMATIONS, of(Received::confirmations));
    all.put(Figure.DOUBLONS, of(known -> Received.setAside(State.DOUBLON, known)));
    all.put(Figure.HORS_CHAMP, of(known -> Received.setAside(State.HORS_CHAMP, known)));
    all.put(Figure.RETIRES, of(known -> Received.setAside(State.RETIRE, known)));
    all.put(
        Figure.CLOS_SANS_CONTESTATION,
        of(known -> Closed.unseen(CloseWay.SANS_CONTESTATION, known)));
    all.put(Figure.CLOS_COORDINATION, of(known -> Closed.unseen(CloseWay.COORDINATION, known)));
    all.put(Figure.SANS_SUITE, of(Closed::dismissed));
    all.put(Figure.PLANIFIES, of(known -> Standing.in(State.PLANIFIE, known)));
    all.put(Figure.EN_ATTENTE, of(Standing::waiting));
    all.put(Figure.RELAYES, of(known -> Standing.in(State.RELAYE, known)));
    all.put(Figure.TENUE_TRAITEMENT, of(Resolved::targets));
    all.put(Figure.RENVOIS, of(Bounced::all));
    all.put(Figure.RENVOIS_FONDES, of(known -> Bounced.judged(true, known)));
    all.put(Figure.RENVOIS_NON_FONDES, of(known -> Bounced.judged(false, known)));
    all.put(Figure.RECURRENCES, of(Reopened::later));
    return all;
  }

  private static Definition of(Function<Known, List<Counted>> some) {
    return FirstDefinitions.of(some);
  }
}

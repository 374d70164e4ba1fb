package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.query.history.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What figures counted in the product's first form. */
final class FirstDefinitions {

  private FirstDefinitions() {}

  static Map<Figure, Definition> all() {
    Map<Figure, Definition> all = new EnumMap<>(Figure.class);
    all.put(Figure.DEPOSES, of(Received::all));
    all.put(Figure.DEPOSES_AGENT, of(known -> Received.from(Origin.AGENT, known)));
    all.put(Figure.DEPOSES_TOUR, of(known -> Received.from(Origin.TOUR, known)));
    all.put(Figure.DEPOSES_HABITANT, of(known -> Received.from(Origin.HABITANT, known)));
    all.put(Figure.TRAITES_SUR_PLACE, of(Received::solvedOnTheSpot));
    all.put(Figure.ORIENTATIONS, of(Received::referrals));
    all.put(Figure.TRAITES, of(Closed::done));
    all.put(Figure.VERIFIES, of(Closed::verified));
    all.put(Figure.OUVERTS, of(Standing::open));
    all.put(Figure.A_ORIENTER, of(known -> Standing.in(State.A_ORIENTER, known)));
    all.put(Figure.SANS_REPONSE, of(known -> Standing.in(State.ORIENTE, known)));
    all.put(Figure.PRIS_EN_CHARGE, of(known -> Standing.in(State.PRIS_EN_CHARGE, known)));
    all.put(Figure.TRAITES_NON_VERIFIES, of(known -> Standing.in(State.TRAITE, known)));
    all.put(Figure.EN_RETARD, of(Standing::late));
    all.put(Figure.DELAI_REPONSE, Answers::delays);
    all.put(Figure.DELAI_ORGANISATION, Resolved::organisation);
    all.put(Figure.DELAI_USAGER, of(Resolved::usager));
    all.put(Figure.TENUE_REPONSE, of(Answers::targets));
    all.put(Figure.TENUE_TRAITEMENT, of(Resolved::targetsOfWhoStillHeld));
    all.put(Figure.RENVOIS, of(Bounced::beforeAnyAnswer));
    all.put(Figure.A_CLARIFIER, of(Standing::toClarify));
    all.put(Figure.REOUVERTURES, of(Reopened::soon));
    all.put(Figure.POINTS_NOIRS, of(Hotspots::counted));
    all.put(Figure.VOLUME, of(Closed::volume));
    all.put(Figure.COUT, of(Closed::cost));
    return all;
  }

  static Definition of(Function<Known, List<Counted>> some) {
    return (known, hours) -> some.apply(known);
  }
}

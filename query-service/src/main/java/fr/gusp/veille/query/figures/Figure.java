package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.query.history.State;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of DOMAIN §6 bis, each defined once; the code is for ever in frozen packs. */
public enum Figure implements Coded {
  DEPOSES("deposes", null, "Déposés", Unit.DOSSIERS, Way.COUNT, Received::all),
  DEPOSES_AGENT(
      "deposes-agent",
      "deposes",
      "Déposés par un agent",
      Unit.DOSSIERS,
      Way.COUNT,
      from(Origin.AGENT)),
  DEPOSES_TOUR(
      "deposes-tour",
      "deposes",
      "Déposés lors d’un tour",
      Unit.DOSSIERS,
      Way.COUNT,
      from(Origin.TOUR)),
  DEPOSES_HABITANT(
      "deposes-habitant",
      "deposes",
      "Déposés par un habitant",
      Unit.DOSSIERS,
      Way.COUNT,
      from(Origin.HABITANT)),
  TRAITES_SUR_PLACE(
      "traites-sur-place",
      "deposes",
      "Traités sur place",
      Unit.DOSSIERS,
      Way.COUNT,
      Received::solvedOnTheSpot),
  ORIENTATIONS(
      "orientations", null, "Orientations", Unit.ORIENTATIONS, Way.COUNT, Received::referrals),
  TRAITES("traites", null, "Traités", Unit.DOSSIERS, Way.COUNT, Closed::done),
  VERIFIES("verifies", null, "Vérifiés", Unit.DOSSIERS, Way.COUNT, Closed::verified),
  OUVERTS("ouverts", null, "Ouverts", Unit.DOSSIERS, Way.COUNT, Standing::open),
  A_ORIENTER(
      "a-orienter",
      "ouverts",
      "Ouverts, sans responsable",
      Unit.DOSSIERS,
      Way.COUNT,
      in(State.A_ORIENTER)),
  SANS_REPONSE(
      "sans-reponse",
      "ouverts",
      "Ouverts, sans réponse",
      Unit.DOSSIERS,
      Way.COUNT,
      in(State.ORIENTE)),
  PRIS_EN_CHARGE(
      "pris-en-charge",
      "ouverts",
      "Ouverts, pris en charge",
      Unit.DOSSIERS,
      Way.COUNT,
      in(State.PRIS_EN_CHARGE)),
  TRAITES_NON_VERIFIES(
      "traites-non-verifies",
      null,
      "Traités, non vérifiés",
      Unit.DOSSIERS,
      Way.COUNT,
      in(State.TRAITE)),
  EN_RETARD("en-retard", null, "En retard", Unit.DOSSIERS, Way.COUNT, Standing::late),
  DELAI_REPONSE(
      "delai-reponse", null, "Délai de réponse", Unit.HEURES_OUVREES, Way.SPREAD, Answers::delays),
  DELAI_ORGANISATION(
      "delai-organisation",
      null,
      "Délai organisation",
      Unit.HEURES_OUVREES,
      Way.SPREAD,
      Resolved::organisation),
  DELAI_USAGER("delai-usager", null, "Délai usager", Unit.JOURS, Way.SPREAD, Resolved::usager),
  TENUE_REPONSE(
      "tenue-reponse",
      null,
      "Objectif de réponse tenu",
      Unit.POUR_CENT,
      Way.SHARE,
      Answers::targets),
  TENUE_TRAITEMENT(
      "tenue-traitement",
      null,
      "Objectif de traitement tenu",
      Unit.POUR_CENT,
      Way.SHARE,
      Resolved::targets),
  RENVOIS("renvois", null, "Renvois", Unit.RENVOIS, Way.COUNT, Answers::renvois),
  A_CLARIFIER(
      "a-clarifier",
      null,
      "Responsabilité à clarifier",
      Unit.DOSSIERS,
      Way.COUNT,
      Standing::toClarify),
  REOUVERTURES(
      "reouvertures", null, "Réouvertures", Unit.REOUVERTURES, Way.COUNT, Closed::reopened),
  POINTS_NOIRS("points-noirs", null, "Points noirs", Unit.LIEUX, Way.PLACES, Hotspots::counted),
  VOLUME("volume", null, "Volume enlevé", Unit.METRES_CUBES, Way.SUM, Closed::volume),
  COUT("cout", null, "Coût déclaré", Unit.EUROS, Way.SUM, Closed::cost);

  /** Raised whenever a definition changes: packs frozen by another number do not compare. */
  public static final int DEFINITIONS = 1;

  private final String code;
  private final @Nullable String partOf;
  private final String label;
  private final Unit unit;
  private final Way way;
  private final BiFunction<Known, WorkingHours, List<Counted>> definition;

  Figure(
      String code,
      @Nullable String partOf,
      String label,
      Unit unit,
      Way way,
      Function<Known, List<Counted>> definition) {
    this(code, partOf, label, unit, way, (known, hours) -> definition.apply(known));
  }

  Figure(
      String code,
      @Nullable String partOf,
      String label,
      Unit unit,
      Way way,
      BiFunction<Known, WorkingHours, List<Counted>> definition) {
    this.code = code;
    this.partOf = partOf;
    this.label = label;
    this.unit = unit;
    this.way = way;
    this.definition = definition;
  }

  /** Everything it counts, one by one. */
  public List<Counted> count(Known known, WorkingHours hours) {
    return definition.apply(known, hours);
  }

  /** The value made of what it counted, or of a part of it. */
  public Measured measure(List<Counted> counted) {
    return way.measure(counted);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  /** The code of the figure it is a part of. */
  public @Nullable String partOf() {
    return partOf;
  }

  public Unit unit() {
    return unit;
  }

  private static Function<Known, List<Counted>> from(Origin origin) {
    return known -> Received.from(origin, known);
  }

  private static Function<Known, List<Counted>> in(State state) {
    return known -> Standing.in(state, known);
  }
}

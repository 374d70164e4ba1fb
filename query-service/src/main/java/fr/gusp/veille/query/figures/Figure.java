package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.nature.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of DOMAIN §6 bis; the code is for ever in frozen packs, what each counts is in {@link
 * Definitions}.
 */
public enum Figure implements Coded {
  DEPOSES("deposes", null, "Déposés", Unit.DOSSIERS, Way.COUNT),
  DEPOSES_AGENT("deposes-agent", "deposes", "Déposés par un agent", Unit.DOSSIERS, Way.COUNT),
  DEPOSES_TOUR("deposes-tour", "deposes", "Déposés lors d’un tour", Unit.DOSSIERS, Way.COUNT),
  DEPOSES_HABITANT(
      "deposes-habitant", "deposes", "Déposés par un habitant", Unit.DOSSIERS, Way.COUNT),
  TRAITES_SUR_PLACE("traites-sur-place", "deposes", "Traités sur place", Unit.DOSSIERS, Way.COUNT),
  CONFIRMATIONS("confirmations", null, "Confirmations", Unit.CONFIRMATIONS, Way.COUNT),
  DOUBLONS("doublons", null, "Doublons", Unit.DOSSIERS, Way.COUNT),
  HORS_CHAMP("hors-champ", null, "Hors champ", Unit.DOSSIERS, Way.COUNT),
  RETIRES("retires", null, "Retirés", Unit.DOSSIERS, Way.COUNT),
  ORIENTATIONS("orientations", null, "Orientations", Unit.ORIENTATIONS, Way.COUNT),
  TRAITES("traites", null, "Traités", Unit.DOSSIERS, Way.COUNT),
  VERIFIES("verifies", null, "Vérifiés", Unit.DOSSIERS, Way.COUNT),
  CLOS_SANS_CONTESTATION(
      "clos-sans-contestation", null, "Clos sans contestation", Unit.DOSSIERS, Way.COUNT),
  CLOS_COORDINATION(
      "clos-coordination", null, "Clos par la coordination", Unit.DOSSIERS, Way.COUNT),
  SANS_SUITE("sans-suite", null, "Sans suite", Unit.DOSSIERS, Way.COUNT),
  OUVERTS("ouverts", null, "Ouverts", Unit.DOSSIERS, Way.COUNT),
  A_ORIENTER("a-orienter", "ouverts", "Ouverts, sans responsable", Unit.DOSSIERS, Way.COUNT),
  SANS_REPONSE("sans-reponse", "ouverts", "Ouverts, sans réponse", Unit.DOSSIERS, Way.COUNT),
  PRIS_EN_CHARGE("pris-en-charge", "ouverts", "Ouverts, pris en charge", Unit.DOSSIERS, Way.COUNT),
  PLANIFIES("planifies", "ouverts", "Ouverts, planifiés", Unit.DOSSIERS, Way.COUNT),
  EN_ATTENTE("en-attente", "ouverts", "Ouverts, en attente", Unit.DOSSIERS, Way.COUNT),
  TRAITES_NON_VERIFIES(
      "traites-non-verifies", null, "Traités, non vérifiés", Unit.DOSSIERS, Way.COUNT),
  RELAYES("relayes", null, "Relayés", Unit.DOSSIERS, Way.COUNT),
  EN_RETARD("en-retard", null, "En retard", Unit.DOSSIERS, Way.COUNT),
  DELAI_REPONSE("delai-reponse", null, "Délai de réponse", Unit.HEURES_OUVREES, Way.SPREAD),
  DELAI_ORGANISATION(
      "delai-organisation", null, "Délai organisation", Unit.HEURES_OUVREES, Way.SPREAD),
  DELAI_USAGER("delai-usager", null, "Délai usager", Unit.JOURS, Way.SPREAD),
  TENUE_REPONSE("tenue-reponse", null, "Objectif de réponse tenu", Unit.POUR_CENT, Way.SHARE),
  TENUE_TRAITEMENT(
      "tenue-traitement", null, "Objectif de traitement tenu", Unit.POUR_CENT, Way.SHARE),
  RENVOIS("renvois", null, "Renvois", Unit.RENVOIS, Way.COUNT),
  RENVOIS_FONDES("renvois-fondes", "renvois", "Renvois fondés", Unit.RENVOIS, Way.COUNT),
  RENVOIS_NON_FONDES(
      "renvois-non-fondes", "renvois", "Renvois non fondés", Unit.RENVOIS, Way.COUNT),
  A_CLARIFIER("a-clarifier", null, "Responsabilité à clarifier", Unit.DOSSIERS, Way.COUNT),
  REOUVERTURES("reouvertures", null, "Réouvertures", Unit.REOUVERTURES, Way.COUNT),
  RECURRENCES("recurrences", null, "Récurrences", Unit.RECURRENCES, Way.COUNT),
  POINTS_NOIRS("points-noirs", null, "Points noirs", Unit.LIEUX, Way.PLACES),
  VOLUME("volume", null, "Volume enlevé", Unit.METRES_CUBES, Way.SUM),
  COUT("cout", null, "Coût déclaré", Unit.EUROS, Way.SUM);

  private final String code;
  private final @Nullable String partOf;
  private final String label;
  private final Unit unit;
  private final Way way;

  Figure(String code, @Nullable String partOf, String label, Unit unit, Way way) {
    this.code = code;
    this.partOf = partOf;
    this.label = label;
    this.unit = unit;
    this.way = way;
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
}

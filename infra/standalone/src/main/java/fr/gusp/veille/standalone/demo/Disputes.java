package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.report.decline.DeclineReport;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.DeclineReason;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why an organisation sends a report back, and what follows from that reason. */
record Disputes(DeclineReason reason, Kind kind) {

  /** What the coordination makes of a renvoi. */
  enum Kind {
    NOT_OURS,
    NOTHING_TO_DO,
    NOT_YET
  }

  /** What the charters call « limites de prestation à clarifier ». */
  private static final Set<SubNature> LIMITS =
      EnumSet.of(
          SubNature.HAIES,
          SubNature.ECLAIRAGE,
          SubNature.GRAVATS,
          SubNature.PARCELLE_A_FAUCHER,
          SubNature.EPAVE,
          SubNature.PLACE_PRIVATIVE,
          SubNature.RATS,
          SubNature.PERIMETRE_DE_SECURITE,
          SubNature.TROTTOIR,
          SubNature.PIED_DE_BORNE);

  private static final Map<DeclineReason, Integer> OF_LIMITS =
      Map.of(
          DeclineReason.PAS_NOTRE_DOMANIALITE, 60,
          DeclineReason.PAS_NOTRE_COMPETENCE, 25,
          DeclineReason.RELEVE_D_UN_TIERS, 10,
          DeclineReason.TOURNEE_PROGRAMMEE, 5);
  private static final Map<DeclineReason, Integer> OF_OTHERS =
      Map.of(
          DeclineReason.NON_RETROUVE, 24,
          DeclineReason.DOUBLON, 18,
          DeclineReason.INFORMATION_INSUFFISANTE, 14,
          DeclineReason.DEJA_TRAITE, 14,
          DeclineReason.TOURNEE_PROGRAMMEE, 12,
          DeclineReason.SITUATION_REGULIERE, 6,
          DeclineReason.INVESTISSEMENT, 6,
          DeclineReason.PAS_NOTRE_COMPETENCE, 6);

  static double chanceOfRenvoi(Situation situation, int renvois) {
    if (renvois > 1) {
      return 0;
    }
    if (LIMITS.contains(situation.matter().subNature())) {
      return renvois == 0 ? 24 : 45;
    }
    return renvois == 0 ? 9 : 12;
  }

  static Disputes about(Situation situation, int renvois, Luck luck) {
    var limits = renvois > 0 || LIMITS.contains(situation.matter().subNature());
    var chances = limits ? OF_LIMITS : OF_OTHERS;
    var reasons = List.of(DeclineReason.values()).stream().filter(chances::containsKey).toList();
    var reason = luck.weighted(reasons, each -> chances.getOrDefault(each, 0));
    return new Disputes(reason, kind(reason));
  }

  DeclineReport decline(ReportId report, Words words, OrganisationId other, Luck luck) {
    var comment = luck.percent(65) ? words.some(reason.code(), luck) : null;
    var suggested = kind == Kind.NOT_OURS && luck.percent(50) ? other : null;
    return new DeclineReport(report, reason, comment, suggested);
  }

  private static Kind kind(DeclineReason reason) {
    return switch (reason) {
      case PAS_NOTRE_DOMANIALITE, PAS_NOTRE_COMPETENCE, RELEVE_D_UN_TIERS -> Kind.NOT_OURS;
      case DOUBLON, NON_RETROUVE, SITUATION_REGULIERE, DEJA_TRAITE -> Kind.NOTHING_TO_DO;
      case INFORMATION_INSUFFISANTE, INVESTISSEMENT, TOURNEE_PROGRAMMEE -> Kind.NOT_YET;
    };
  }
}

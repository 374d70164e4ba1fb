package fr.gusp.veille.command.report.procedure;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.contract.report.Milestone;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * By when each milestone is hoped for, from when it is awaited. Proposals until a territory signs
 * its own; the seven days are those of a stationnement abusif (DOMAIN §4, chains).
 */
final class MilestoneTargets {

  private MilestoneTargets() {}

  static Instant dueBy(Milestone awaited, Circumstances here) {
    return here.calendar().reached(here.now().truncatedTo(ChronoUnit.SECONDS), of(awaited));
  }

  private static TimeTarget of(Milestone awaited) {
    return switch (awaited) {
      case CONSTAT, DEMANDE_DU_MAITRE_DES_LIEUX -> new TimeTarget(2, TargetUnit.JOURS_OUVRES);
      case MISE_EN_DEMEURE -> new TimeTarget(7, TargetUnit.JOURS);
      case REQUISITION -> new TimeTarget(10, TargetUnit.JOURS_OUVRES);
      case ENLEVEMENT -> new TimeTarget(5, TargetUnit.JOURS_OUVRES);
    };
  }
}

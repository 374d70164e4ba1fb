package fr.gusp.veille.query.proposal;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.query.history.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A renvoi that turned out right: sent back for domanialité or compétence by some, then taken in
 * charge by another ({@code by}).
 */
record Settled(Set<OrganisationId> sentBackBy, OrganisationId by) {

  private static final Set<DeclineReason> DISPUTED =
      Set.of(DeclineReason.PAS_NOTRE_DOMANIALITE, DeclineReason.PAS_NOTRE_COMPETENCE);

  static Optional<Settled> of(List<Fact> facts) {
    @Nullable OrganisationId asked = null;
    Set<OrganisationId> sentBack = new LinkedHashSet<>();
    @Nullable Settled settled = null;
    for (Fact fact : facts) {
      VeilleEvent event = fact.event();
      if (event instanceof ReportReferred referred) {
        asked = referred.organisation();
      } else if (event instanceof ReportDeclined declined && asked != null) {
        if (DISPUTED.contains(declined.reason())) {
          sentBack.add(asked);
        }
      } else if (event instanceof ReportAccepted && asked != null && !sentBack.isEmpty()) {
        settled = sentBack.contains(asked) ? null : new Settled(Set.copyOf(sentBack), asked);
      }
    }
    return Optional.ofNullable(settled);
  }
}

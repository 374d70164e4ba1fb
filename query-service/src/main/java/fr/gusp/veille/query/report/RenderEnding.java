package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportRelayed;
import fr.gusp.veille.contract.report.ReportWithdrawn;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.Report;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.sealed.Opener;
import fr.gusp.veille.query.summary.Summary.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how a report ended where nobody went to see: by the fact that ended it. */
final class RenderEnding {

  private static final Set<State> TOLD =
      Set.of(State.CLOS, State.SANS_SUITE, State.HORS_CHAMP, State.RELAYE, State.RETIRE);

  private final Reference reference;
  private final Opener texts;

  RenderEnding(Reference reference, Opener texts) {
    this.reference = reference;
    this.texts = texts;
  }

  BesideView.@Nullable Ending of(Report report, List<Fact> facts) {
    return TOLD.contains(report.state())
        ? facts.stream()
            .filter(fact -> fact.position() == report.lastBegun().from())
            .map(this::ending)
            .findFirst()
            .orElse(null)
        : null;
  }

  private BesideView.Ending ending(Fact fact) {
    if (fact.event() instanceof ReportClosed closed) {
      return ending(fact, closed.way().label(), closed.way(), texts.open(closed.reason()), null);
    }
    if (fact.event() instanceof ReportDismissed dismissed) {
      String label =
          (dismissed.reason().outOfScope() ? State.HORS_CHAMP : State.SANS_SUITE).label();
      return ending(fact, label, dismissed.reason(), texts.open(dismissed.comment()), null);
    }
    if (fact.event() instanceof ReportRelayed relayed) {
      Named to =
          new Named(relayed.organisation().value(), reference.nameOf(relayed.organisation()));
      return ending(fact, State.RELAYE.label(), null, texts.open(relayed.comment()), to);
    }
    ReportWithdrawn withdrawn = (ReportWithdrawn) fact.event();
    return ending(fact, State.RETIRE.label(), withdrawn.reason(), null, null);
  }

  private static BesideView.Ending ending(
      Fact fact,
      String label,
      @Nullable Coded reason,
      @Nullable String comment,
      @Nullable Named organisation) {
    return new BesideView.Ending(
        fact.recordedAt(),
        label,
        reason == null ? null : reason.code(),
        reason == null ? null : reason.label(),
        comment,
        organisation);
  }
}

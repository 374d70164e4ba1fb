package fr.gusp.veille.query.simulation;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.query.matter.AskedReport;
import fr.gusp.veille.query.reference.Reference;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts a tally into names. */
final class RenderSimulation {

  private final Reference reference;

  RenderSimulation(Reference reference) {
    this.reference = reference;
  }

  SimulationView view(Tally tally, String draft, int inForce, Instant since) {
    return new SimulationView(
        "result",
        draft,
        inForce,
        since,
        tally.reports(),
        tally.solvedOnTheSpot(),
        new SimulationView.WithoutOwner(tally.withoutOwnerNow(), tally.withoutOwnerThen()),
        organisations(tally),
        tally.changed(),
        tally.shown().stream().map(this::line).toList());
  }

  /** Those for whom most changes first. */
  private List<SimulationView.OrganisationLine> organisations(Tally tally) {
    return tally.organisations().entrySet().stream()
        .filter(each -> !each.getKey().isEmpty())
        .map(this::organisation)
        .sorted(
            Comparator.comparingLong(
                    (SimulationView.OrganisationLine each) -> -(each.gained() + each.lost()))
                .thenComparing(SimulationView.OrganisationLine::name))
        .toList();
  }

  private SimulationView.OrganisationLine organisation(Map.Entry<String, Tally.Counts> each) {
    Tally.Counts counts = each.getValue();
    return new SimulationView.OrganisationLine(
        each.getKey(),
        reference.nameOf(new OrganisationId(each.getKey())),
        counts.received,
        counts.now,
        counts.then,
        counts.gained,
        counts.lost);
  }

  private SimulationView.ChangedLine line(Tally.Changed changed) {
    AskedReport report = changed.report();
    SubNature sub = report.question().subNature();
    QuartierId quartier = report.question().quartier();
    OrganisationId received = report.received();
    return new SimulationView.ChangedLine(
        report.filed().report().toString(),
        report.filed().number().value(),
        report.question().nature().label(),
        sub == null ? null : sub.label(),
        reference.quartier(quartier).map(at -> at.quartier().name()).orElse(quartier.value()),
        report.filed().observedAt(),
        received == null ? null : reference.nameOf(received),
        named(changed.now()),
        named(changed.then()));
  }

  private SimulationView.Named named(Outcome outcome) {
    return new SimulationView.Named(
        outcome.owner() == null ? null : reference.nameOf(outcome.owner()),
        outcome.row() == null ? null : outcome.row().id().value(),
        outcome.reason() == null ? null : outcome.reason().label());
  }
}

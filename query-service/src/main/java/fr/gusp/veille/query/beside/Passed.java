package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import fr.gusp.veille.contract.report.TargetKind;
import java.time.Instant;

/** An objectif that passed while it ran, charged to who held the report then. */
public record Passed(Since since, TargetKind target, Instant dueAt, OrganisationId holder) {

  static Passed of(ReportTargetPassed event, Since since) {
    return new Passed(since, event.target(), event.dueAt(), event.holder());
  }
}

package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.ReportPaused;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** En attente: for what, of whom where it is a third party, and the day it resumes by itself. */
public record Wait(
    Since since,
    PauseCause cause,
    @Nullable OrganisationId third,
    @Nullable LocalDate until,
    @Nullable SealedText comment) {

  static Wait of(ReportPaused event, Since since) {
    return new Wait(since, event.cause(), event.third(), event.until(), event.comment());
  }
}

package fr.gusp.veille.command.tour.plan;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads the plan of a tour; every mistake of form is named in one answer. */
final class PlanForm {

  private static final int MOST_SECTEURS = 50;
  private static final int MOST_PARTICIPANTS = 100;
  private static final int LONGEST_PLACE = 200;

  private PlanForm() {}

  /**
   * @throws fr.gusp.veille.command.input.BadInput if anything is missing, unknown or of another
   *     form
   */
  static PlanTour read(TourId tour, Fields body) {
    QuartierId quartier = body.required("quartier", body.id("quartier", QuartierId::new));
    List<SecteurId> secteurs = body.list("secteurs", MOST_SECTEURS, SecteurId::new);
    OffsetDateTime startsAt = body.required("startsAt", body.instant("startsAt"));
    String meetingPoint = body.text("meetingPoint", LONGEST_PLACE);
    List<OrganisationId> participants =
        body.list("participants", MOST_PARTICIPANTS, OrganisationId::new);
    body.done();
    return new PlanTour(
        tour,
        requireNonNull(quartier),
        secteurs,
        requireNonNull(startsAt),
        meetingPoint,
        participants);
  }
}

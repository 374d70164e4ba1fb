package fr.gusp.veille.command.tour;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.wire.EventJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** The answer to every act on a tour: what it is and where it stands. No free text. */
record TourJson(
    TourId id,
    long version,
    String state,
    QuartierId quartier,
    List<SecteurId> secteurs,
    OffsetDateTime startsAt,
    List<OrganisationId> participants,
    Instant recordedAt) {

  static String of(KnownTour tour, long version, Instant recordedAt) {
    TourPlan plan = tour.plan();
    return EventJson.mapper()
        .writeValueAsString(
            new TourJson(
                plan.tour(),
                version,
                tour.code(),
                plan.quartier(),
                plan.secteurs(),
                plan.startsAt(),
                plan.participants(),
                recordedAt));
  }
}

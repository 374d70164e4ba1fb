package fr.gusp.veille.command.tour.plan;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheDateIsWithinTwoYears;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.act.TheQuartierIsKnown;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.tour.OnlyTheAnimateurOrTheCoordinationLeadsATour;
import fr.gusp.veille.command.tour.TourCommand;
import fr.gusp.veille.command.tour.TourState;
import fr.gusp.veille.command.tour.Unplanned;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.tour.TourPlanned;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans a walk: when, through which secteurs, with whom, by the checklist as it stands today. */
public record PlanTour(
    TourId tour,
    QuartierId quartier,
    List<SecteurId> secteurs,
    OffsetDateTime startsAt,
    @Nullable String meetingPoint,
    List<OrganisationId> participants)
    implements TourCommand {

  public PlanTour {
    secteurs = secteurs.stream().distinct().toList();
    participants = participants.stream().distinct().toList();
  }

  @Override
  public boolean begins() {
    return true;
  }

  @Override
  public List<TourEvent> decide(TourState state, Circumstances here) {
    Rule.check(
        new TheQuartierIsKnown(here.reference().knows(quartier)),
        new OnlyTheAnimateurOrTheCoordinationLeadsATour(here.caller(), quartier),
        new ATourIsPlannedOnce(state instanceof Unplanned),
        new ATourWalksAtLeastOneSecteur(secteurs),
        new TheSecteursAreOfTheQuartier(secteurs, here.reference().secteursOf(quartier)),
        new TheDateIsWithinTwoYears("startsAt", startsAt.toInstant(), here.now()),
        new TheOrganisationIsInTheDirectory(
            "participants", here.reference().knowsAll(participants)));
    return List.of(
        new TourPlanned(
            tour,
            quartier,
            secteurs,
            startsAt,
            here.sealer().seal(meetingPoint),
            participants,
            Checklist.asShipped()));
  }
}

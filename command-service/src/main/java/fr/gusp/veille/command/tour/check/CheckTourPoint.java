package fr.gusp.veille.command.tour.check;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.ObservedAtMostTenMinutesAhead;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.tour.KnownTour;
import fr.gusp.veille.command.tour.TourCommand;
import fr.gusp.veille.command.tour.TourPlan;
import fr.gusp.veille.command.tour.TourRights;
import fr.gusp.veille.command.tour.TourState;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.tour.TourPointChecked;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone looked at one point. Phones send this late, in any order, and several look at the same
 * point: every look is a fact of its own.
 */
public record CheckTourPoint(
    TourId tour,
    @Nullable SecteurId secteur,
    TourPoint point,
    Finding finding,
    @Nullable ReportId filed,
    @Nullable String note,
    List<PhotoHash> photos,
    OffsetDateTime observedAt)
    implements TourCommand {

  @Override
  public List<TourEvent> decide(TourState state, Circumstances here) {
    KnownTour known = TourRights.known(state, here);
    TourPlan plan = known.plan();
    Rule.check(
        new OnlyWhoWalksChecks(here.caller()),
        new WhatIsSeenAfterTheEndIsNotOfTheTour(observedAt.toInstant(), known.endedAt()),
        new ObservedAtMostTenMinutesAhead(observedAt.toInstant(), here.now()),
        new TheSecteurIsOfTheTour(secteur, plan.secteurs()),
        new ThePointIsOfTheTour(point.isOf(plan, here.records())),
        new TheFindingFitsThePoint(point, finding),
        new OnlyWhatIsToTreatBecomesAReport(finding, filed));
    return List.of(checked(here));
  }

  private TourPointChecked checked(Circumstances here) {
    return new TourPointChecked(
        tour,
        secteur,
        point.checkpoint(),
        point.report(),
        finding,
        filed,
        here.sealer().seal(note),
        photos,
        observedAt);
  }
}

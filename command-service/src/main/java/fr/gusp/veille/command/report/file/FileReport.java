package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.ObservedAtMostTenMinutesAhead;
import fr.gusp.veille.command.act.TheQuartierIsInTheCallersTerritory;
import fr.gusp.veille.command.report.CreatesReport;
import fr.gusp.veille.command.report.Matter;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Unfiled;
import fr.gusp.veille.command.report.WhoeverAnswersForItIsAsked;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.territory.Located;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.Spot;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files a report, and refers it at once to the one organisation that answers for it (DOMAIN §4).
 */
public record FileReport(
    ReportId report,
    Nature nature,
    @Nullable SubNature subNature,
    Whereabouts whereabouts,
    @Nullable LandStatus landStatus,
    Severity severity,
    @Nullable String description,
    OffsetDateTime observedAt,
    List<PhotoHash> photos,
    boolean solvedOnTheSpot,
    @Nullable TourId tour,
    @Nullable WorksiteId worksite)
    implements CreatesReport {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    Rule.check(
        new OnlyAMemberInTheFieldOrAtADeskFiles(here.caller()),
        new AReportIsFiledOnce(state instanceof Unfiled),
        new ObservedAtMostTenMinutesAhead(observedAt.toInstant(), here.now()));
    Whereabouts where = whereabouts.completedBy(here.records());
    Located located = where.locate(here.reference().territories());
    Rule.check(new TheQuartierIsInTheCallersTerritory(here.caller(), located.quartier()));
    if (where.asset() != null) {
      Rule.check(new TheAssetIsInTheQuartier(where.quartier(), located.quartier()));
    }
    if (tour != null) {
      Rule.check(new TheTourGoesThroughTheQuartier(here.records().quartierOf(tour), located));
    }
    if (worksite != null) {
      Rule.check(new TheWorksiteIsInTheQuartier(here.records().worksite(worksite), located));
    }
    ReportFiled filed = filed(where, located, here);
    return solvedOnTheSpot ? List.of(filed) : List.of(filed, asked(filed, here).event());
  }

  private WhoeverAnswersForItIsAsked asked(ReportFiled filed, Circumstances here) {
    return new WhoeverAnswersForItIsAsked(report, filed.spot().quartier(), Matter.of(filed), here);
  }

  private ReportFiled filed(Whereabouts where, Located located, Circumstances here) {
    return new ReportFiled(
        report,
        here.numbers().next(located.commune(), located.numberPrefix()),
        nature,
        subNature,
        spot(where, located, here),
        presumed(located),
        severity,
        here.sealer().seal(description),
        observedAt,
        photos,
        solvedOnTheSpot,
        tour == null ? Origin.AGENT : Origin.TOUR,
        here.caller().member(),
        here.caller().organisation(),
        tour,
        where.asset(),
        worksite);
  }

  private static Spot spot(Whereabouts where, Located located, Circumstances here) {
    return new Spot(
        located.quartier(),
        located.secteur(),
        located.place() == null ? null : located.place().name(),
        here.sealer().seal(located.otherPlace()),
        where.position());
  }

  /** What the phone says of the ground, or what the kind of place lets presume. */
  private @Nullable LandStatus presumed(Located located) {
    if (landStatus != null || located.place() == null) {
      return landStatus;
    }
    return located.place().landStatus();
  }
}

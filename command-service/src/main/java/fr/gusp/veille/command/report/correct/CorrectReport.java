package fr.gusp.veille.command.report.correct;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheQuartierIsInTheCallersTerritory;
import fr.gusp.veille.command.report.Dossier;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Matter;
import fr.gusp.veille.command.report.Merged;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.report.ToRefer;
import fr.gusp.veille.command.report.WhoeverAnswersForItIsAsked;
import fr.gusp.veille.command.report.Withdrawn;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sets right what was filed wrongly, from now on: figures of the past do not move. While nobody was
 * asked the matrix is asked again; a referral that stands is left where it is.
 */
public record CorrectReport(
    ReportId report,
    @Nullable Nature nature,
    @Nullable SubNature subNature,
    @Nullable Severity severity,
    Elsewhere elsewhere)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyWhoMaySetItRightCorrects(here.caller(), known, Rights.coordinates(known, here)),
        new TheStateAllowsIt(isOpenTo(here, known), known.code()));
    Dossier dossier = known.dossier();
    Rule.check(new TheSubNatureIsOfTheNature(subNature, either(nature, dossier.matter().nature())));
    ReportCorrected corrected = corrected(dossier, here);
    Rule.check(new SomethingIsCorrected(corrected));
    Spot spot = either(corrected.spot(), dossier.spot());
    if (!spot.quartier().equals(dossier.quartier())) {
      Rule.check(new TheQuartierIsInTheCallersTerritory(here.caller(), spot.quartier()));
    }
    List<ReportEvent> events = new ArrayList<>(List.of(corrected));
    if (known instanceof ToRefer left) {
      Matter matter = dossier.matter().corrected(corrected);
      events.addAll(
          new WhoeverAnswersForItIsAsked(report, spot.quartier(), matter, here).after(left));
    }
    return events;
  }

  /** Its reporter corrects while nobody took it in charge; the coordination also what is closed. */
  private static boolean isOpenTo(Circumstances here, FiledReport known) {
    boolean goesOn = !(known instanceof Merged) && !(known instanceof Withdrawn);
    return goesOn
        && (known.waitsForAnAnswer()
            || Rights.coordinates(known, here)
            || here.caller().worksFor(known.holder()));
  }

  private ReportCorrected corrected(Dossier dossier, Circumstances here) {
    Matter matter = dossier.matter();
    Nature other = unless(matter.nature(), nature);
    Spot spot = elsewhere.from(dossier.spot(), here);
    return new ReportCorrected(
        report,
        other,
        other == null ? unless(matter.subNature(), subNature) : subNature,
        unless(matter.severity(), severity),
        unless(dossier.spot(), spot));
  }

  private static <T> @Nullable T unless(@Nullable T before, @Nullable T said) {
    return Objects.equals(before, said) ? null : said;
  }

  private static <T> T either(@Nullable T said, T before) {
    return Objects.requireNonNullElse(said, before);
  }
}

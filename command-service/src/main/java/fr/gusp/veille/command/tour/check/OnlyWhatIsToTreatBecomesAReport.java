package fr.gusp.veille.command.tour.check;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.tour.Finding;
import org.jspecify.annotations.Nullable;

/** A report is filed for what is « à traiter », and for nothing else. */
public record OnlyWhatIsToTreatBecomesAReport(Finding finding, @Nullable ReportId filed)
    implements Rule {

  @Override
  public boolean holds() {
    return filed == null || finding == Finding.A_TRAITER;
  }

  @Override
  public String field() {
    return "report";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Un signalement n’accompagne qu’un point « à traiter ».";
  }
}

package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.ReportFiled;
import org.jspecify.annotations.Nullable;

/** What a report is about, as it was filed: what the matrix is asked with. */
public record Matter(
    Nature nature,
    @Nullable SubNature subNature,
    @Nullable SecteurId secteur,
    @Nullable LandStatus landStatus,
    Severity severity) {

  public static Matter of(ReportFiled event) {
    return new Matter(
        event.nature(),
        event.subNature(),
        event.spot().secteur(),
        event.landStatus(),
        event.severity());
  }
}

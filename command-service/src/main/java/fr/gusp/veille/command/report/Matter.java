package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportQualified;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, as it was filed and set right since: what the matrix is asked with. The
 * {@code manager} is known once a desk or the coordination has qualified the ground.
 */
public record Matter(
    Nature nature,
    @Nullable SubNature subNature,
    @Nullable SecteurId secteur,
    @Nullable LandStatus landStatus,
    @Nullable OrganisationId manager,
    Severity severity) {

  public static Matter of(ReportFiled event) {
    return new Matter(
        event.nature(),
        event.subNature(),
        event.spot().secteur(),
        event.landStatus(),
        null,
        event.severity());
  }

  public Matter qualified(ReportQualified event) {
    return new Matter(nature, subNature, secteur, event.landStatus(), event.manager(), severity);
  }

  /** A new nature brings its own sous-nature or none; a new place its own secteur or none. */
  public Matter corrected(ReportCorrected event) {
    boolean renamed = event.nature() != null || event.subNature() != null;
    return new Matter(
        Objects.requireNonNullElse(event.nature(), nature),
        renamed ? event.subNature() : subNature,
        event.spot() == null ? secteur : event.spot().secteur(),
        landStatus,
        manager,
        Objects.requireNonNullElse(event.severity(), severity));
  }
}

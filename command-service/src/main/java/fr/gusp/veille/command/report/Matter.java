package fr.gusp.veille.command.report;

import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportQualified;
import fr.gusp.veille.contract.responsibility.Question;
import java.time.OffsetDateTime;
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
    @Nullable String place,
    @Nullable LandStatus landStatus,
    @Nullable OrganisationId manager,
    Severity severity,
    @Nullable WorksiteId worksite,
    OffsetDateTime observedAt) {

  public static Matter of(ReportFiled event) {
    return new Matter(
        event.nature(),
        event.subNature(),
        event.spot().secteur(),
        event.spot().place(),
        event.landStatus(),
        null,
        event.severity(),
        event.worksite(),
        event.observedAt());
  }

  /** As the matrix is asked about it. */
  public Question in(QuartierId quartier, ReferenceInForce reference) {
    return Question.about(quartier, secteur, nature, subNature, landStatus)
        .in(reference.communeOf(quartier))
        .at(place)
        .managedBy(manager)
        .ofWorks(worksite)
        .seen(observedAt);
  }

  public Matter qualified(ReportQualified event) {
    return new Matter(
        nature,
        subNature,
        secteur,
        place,
        event.landStatus(),
        event.manager(),
        severity,
        worksite,
        observedAt);
  }

  /** A new nature brings its own sous-nature or none; a new place its own secteur or none. */
  public Matter corrected(ReportCorrected event) {
    boolean renamed = event.nature() != null || event.subNature() != null;
    return new Matter(
        Objects.requireNonNullElse(event.nature(), nature),
        renamed ? event.subNature() : subNature,
        event.spot() == null ? secteur : event.spot().secteur(),
        event.spot() == null ? place : event.spot().place(),
        landStatus,
        manager,
        Objects.requireNonNullElse(event.severity(), severity),
        worksite,
        observedAt);
  }
}

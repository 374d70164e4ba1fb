package fr.gusp.veille.query.history;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.Spot;
import fr.gusp.veille.contract.wire.SealedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a report is about and where, as it was filed or as it was corrected since. */
public record Subject(
    Nature nature,
    @Nullable SubNature subNature,
    Severity severity,
    QuartierId quartier,
    @Nullable SecteurId secteur,
    @Nullable String place,
    @Nullable SealedText otherPlace,
    @Nullable Position position) {

  public static Subject of(ReportFiled filed) {
    Spot spot = filed.spot();
    return new Subject(
        filed.nature(),
        filed.subNature(),
        filed.severity(),
        spot.quartier(),
        spot.secteur(),
        spot.place(),
        spot.otherPlace(),
        spot.position());
  }

  /** A new nature brings its own sous-nature or none; a new place is whole. */
  Subject corrected(ReportCorrected event) {
    boolean renamed = event.nature() != null || event.subNature() != null;
    @Nullable Spot spot = event.spot();
    return new Subject(
        Objects.requireNonNullElse(event.nature(), nature),
        renamed ? event.subNature() : subNature,
        Objects.requireNonNullElse(event.severity(), severity),
        spot == null ? quartier : spot.quartier(),
        spot == null ? secteur : spot.secteur(),
        spot == null ? place : spot.place(),
        spot == null ? otherPlace : spot.otherPlace(),
        spot == null ? position : spot.position());
  }
}

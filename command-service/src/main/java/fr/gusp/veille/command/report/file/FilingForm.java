package fr.gusp.veille.command.report.file;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.PositionForm;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads a filing (DESIGN §3); every mistake of form is named in one answer. */
final class FilingForm {

  private static final int LONGEST_DESCRIPTION = 2_000;
  private static final int LONGEST_PLACE = 200;
  private static final int MOST_PHOTOS = 10;

  private final Fields fields;

  private FilingForm(ObjectNode body) {
    this.fields = Fields.of(body);
  }

  /**
   * @throws fr.gusp.veille.command.input.BadInput if anything is missing, unknown or of another
   *     form
   */
  static FileReport read(ReportId report, ObjectNode body) {
    return new FilingForm(body).read(report);
  }

  private FileReport read(ReportId report) {
    Nature nature = fields.required("nature", fields.coded("nature", Nature.class));
    SubNature subNature = subNature(nature);
    OffsetDateTime seen = fields.required("observedAt", fields.instant("observedAt"));
    Whereabouts where = whereabouts();
    LandStatus ground = fields.coded("landStatus", LandStatus.class);
    Severity severity = severity();
    String words = fields.text("description", LONGEST_DESCRIPTION);
    List<PhotoHash> photos = fields.list("photos", MOST_PHOTOS, PhotoHash::new);
    boolean solved = fields.flag("solvedOnTheSpot");
    TourId tour = fields.id("tour", TourId::of);
    WorksiteId site = fields.id("worksite", WorksiteId::of);
    fields.done();
    requireNonNull(nature);
    requireNonNull(seen);
    return new FileReport(
        report, nature, subNature, where, ground, severity, words, seen, photos, solved, tour,
        site);
  }

  private Severity severity() {
    return Optional.ofNullable(fields.coded("severity", Severity.class)).orElse(Severity.COURANTE);
  }

  private @Nullable SubNature subNature(@Nullable Nature nature) {
    if (nature == Nature.NUISANCE_DE_CHANTIER) {
      String said = fields.text("subNature", LONGEST_PLACE);
      Rule.check(new TheftOnASiteIsTheComplaintOfItsOwner(said));
    }
    SubNature subNature = fields.coded("subNature", SubNature.class);
    if (subNature != null && nature != null && subNature.nature() != nature) {
      fields.reject("subNature", "unknown-value", "Cette sous-nature est d’une autre nature.");
    }
    return subNature;
  }

  private Whereabouts whereabouts() {
    return new Whereabouts(
        PositionForm.read(fields, "location"),
        fields.text("quartier", LONGEST_PLACE),
        fields.text("secteur", LONGEST_PLACE),
        fields.text("place", LONGEST_PLACE),
        fields.id("asset", AssetId::of));
  }
}

package fr.gusp.veille.contract.responsibility;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.contract.matrix.TimeTargets;
import fr.gusp.veille.contract.nature.LandStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for tests: of one nature in one quartier, for any ground and « non précisé » until said. */
final class Rows {

  static final QuartierId QUARTIER = new QuartierId("lens-cite-12-14");

  private final String id;
  private @Nullable SecteurId secteur;
  private List<LandStatus> ground = List.of();
  private @Nullable OrganisationId lead;
  private @Nullable DeskId desk = new DeskId("accueil");

  private @Nullable TimeTargets targets;

  private Rows(String id) {
    this.id = id;
  }

  static Rows row(String id) {
    return new Rows(id);
  }

  Rows in(String name) {
    secteur = new SecteurId(name);
    return this;
  }

  Rows on(LandStatus... grounds) {
    ground = List.of(grounds);
    return this;
  }

  Rows lead(String organisation) {
    lead = new OrganisationId(organisation);
    return this;
  }

  Rows answeredWithin(int hours) {
    targets = new TimeTargets(new TimeTarget(hours, TargetUnit.HEURES), null, null);
    return this;
  }

  Rows withoutDesk() {
    desk = null;
    return this;
  }

  MatrixRow made() {
    return new MatrixRow(
        new MatrixRowId(id),
        QUARTIER,
        secteur,
        CharterNature.DEPOTS_SAUVAGES,
        ground,
        lead,
        lead == null ? null : desk,
        List.of(),
        lead == null ? "non précisé" : lead.value(),
        "§ 4",
        targets,
        null);
  }
}

package fr.gusp.veille.command.matrix.put;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowBasis;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.LandStatus;
import java.util.List;

/** Reads a row of the matrix; every mistake of form is named in one answer. */
final class RowForm {

  static final String DECIDED = "Décision de la coordination";
  private static final int MOST_SUPPORTS = 20;
  private static final int LONGEST_SOURCE = 300;

  private RowForm() {}

  /** Always a row of the coordination's: whoever changes a row answers for it. */
  static MatrixRow read(Fields row) {
    MatrixRowId id = row.required("id", row.id("id", MatrixRowId::new));
    QuartierId quartier = row.id("quartier", QuartierId::new);
    SecteurId secteur = row.id("secteur", SecteurId::new);
    CharterNature nature = row.required("nature", row.coded("nature", CharterNature.class));
    List<LandStatus> ground =
        row.list("ground", LandStatus.values().length, RowForm::ground).stream()
            .distinct()
            .toList();
    OrganisationId lead = row.id("lead", OrganisationId::new);
    DeskId desk = row.id("desk", DeskId::new);
    List<OrganisationId> supports =
        row.list("supports", MOST_SUPPORTS, OrganisationId::new).stream().distinct().toList();
    String source = row.text("source", LONGEST_SOURCE);
    var targets = TargetsForm.read(row.object("targets"));
    var conditions = ConditionsForm.read(row.object("conditions"));
    row.done();
    return new MatrixRow(
        requireNonNull(id),
        quartier,
        secteur,
        requireNonNull(nature),
        ground,
        lead,
        desk,
        supports,
        DECIDED,
        source == null ? DECIDED : source,
        targets,
        RowBasis.COORDINATION,
        conditions);
  }

  private static LandStatus ground(String code) {
    return Coded.find(LandStatus.class, code).orElseThrow(IllegalArgumentException::new);
  }
}

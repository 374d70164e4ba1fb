package fr.gusp.veille.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowBasis;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.responsibility.Answer;
import fr.gusp.veille.contract.responsibility.Question;
import fr.gusp.veille.contract.responsibility.ResponsibilityMatrix;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemonstrationMatrixTest {

  private static final QuartierId LENS = new QuartierId("lens-cite-12-14");

  private final ShippedReference charters = ShippedReference.load();
  private final ShippedReference demonstration = charters.withDemonstration();

  @Test
  void everyRowOfTheChartersStaysWithItsOwner() {
    assertThat(rows(demonstration).stream().filter(row -> row.basis() == null).map(this::stated))
        .containsExactlyElementsOf(rows(charters).stream().map(this::stated).toList());
  }

  @Test
  void anAddedRowSaysThatItIsNotTheCharters() {
    assertThat(rows(demonstration).stream().filter(row -> row.basis() != null))
        .hasSizeGreaterThan(60)
        .allSatisfy(
            row -> {
              assertThat(row.basis()).isEqualTo(RowBasis.DEMONSTRATION);
              assertThat(row.charterOwner()).isEqualTo("non précisé");
              assertThat(row.source()).isEqualTo("Démonstration : proposition, pas de la charte");
              assertThat(row.lead()).isNotNull();
              assertThat(row.desk()).isNotNull();
            });
  }

  @Test
  void targetsAreMarkedOnRowsOfTheCharters() {
    assertThat(
            rows(demonstration).stream()
                .filter(row -> row.basis() == null && row.targets() != null))
        .hasSizeGreaterThan(60)
        .allSatisfy(row -> assertThat(row.source()).endsWith("proposition et pas de la charte"));
  }

  @Test
  void everyRowHasItsOwnId() {
    assertThat(rows(demonstration)).extracting(MatrixRow::id).doesNotHaveDuplicates();
  }

  @Test
  void aProposedOwnerDecides() {
    MatrixRow row = ((Answer.Owner) lightOn(demonstration)).row();
    assertThat(lightOn(charters)).isInstanceOf(Answer.NoOwner.class);
    assertThat(row.lead()).isEqualTo(new OrganisationId("ville-lens"));
    assertThat(row.targets().answer()).isEqualTo(new TimeTarget(1, TargetUnit.JOURS_OUVRES));
    assertThat(row.targets().resolve()).isEqualTo(new TimeTarget(10, TargetUnit.JOURS_OUVRES));
  }

  @Test
  void someMattersStayWithoutOwner() {
    assertThat(
            matrix(demonstration)
                .whoAnswersFor(
                    Question.about(
                        LENS, null, Nature.VOIRIE_ET_RESEAUX, SubNature.ASSAINISSEMENT, null)))
        .isInstanceOf(Answer.NoOwner.class);
    assertThat(
            matrix(demonstration)
                .whoAnswersFor(
                    Question.about(
                        LENS, null, Nature.ESPACES_VERTS, SubNature.HAIES, LandStatus.A_CLARIFIER)))
        .isInstanceOf(Answer.NoOwner.class);
  }

  private List<Object> stated(MatrixRow row) {
    return Arrays.asList(row.id(), row.ground(), row.lead(), row.desk(), row.charterOwner());
  }

  private static Answer lightOn(ShippedReference reference) {
    return matrix(reference)
        .whoAnswersFor(
            Question.about(
                LENS, null, Nature.DEGRADATION, SubNature.ECLAIRAGE, LandStatus.PUBLIC_COMMUNAL));
  }

  private static ResponsibilityMatrix matrix(ShippedReference reference) {
    return ResponsibilityMatrix.of(reference.matrices().get(0));
  }

  private static List<MatrixRow> rows(ShippedReference reference) {
    return reference.matrices().stream().flatMap(matrix -> matrix.rows().stream()).toList();
  }
}

package fr.gusp.veille.contract.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowChangesTest {

  private static final List<MatrixRow> BASE = List.of(row("a", "ville"), row("b", "ville"));

  @Test
  void nothingChangesNothing() {
    assertThat(RowChanges.NONE.on(BASE)).isEqualTo(BASE);
  }

  @Test
  void aKnownRowKeepsItsPlace() {
    assertThat(RowChanges.NONE.putting(row("b", "epci")).on(BASE))
        .containsExactly(row("a", "ville"), row("b", "epci"));
  }

  @Test
  void newRowsStandFirstTheNewestBeforeTheOthers() {
    assertThat(RowChanges.NONE.putting(row("c", "x")).putting(row("d", "x")).on(BASE))
        .extracting(row -> row.id().value())
        .containsExactly("d", "c", "a", "b");
  }

  @Test
  void aRowTakenOutIsGoneUntilPutAgain() {
    RowChanges without = RowChanges.NONE.putting(row("a", "x")).removing(new MatrixRowId("a"));

    assertThat(without.on(BASE)).containsExactly(row("b", "ville"));
    assertThat(without.putting(row("a", "y")).on(BASE))
        .containsExactly(row("a", "y"), row("b", "ville"));
  }

  @Test
  void whatIsPutStaysOnALaterVersionThatLacksTheRow() {
    assertThat(RowChanges.NONE.putting(row("b", "epci")).on(List.of(row("a", "ville"))))
        .containsExactly(row("b", "epci"), row("a", "ville"));
  }

  @Test
  void differencesTellWhatCameWhatChangedAndWhatWent() {
    assertThat(
            RowDifference.between(BASE, List.of(row("c", "x"), row("a", "epci"))).stream()
                .map(
                    each ->
                        each.row() + " " + (each.before() == null) + " " + (each.after() == null)))
        .containsExactly("c true false", "a false false", "b false true");
    assertThat(RowDifference.between(BASE, BASE)).isEmpty();
  }

  private static MatrixRow row(String id, String lead) {
    return new MatrixRow(
        new MatrixRowId(id),
        null,
        null,
        CharterNature.VOIRIE,
        List.of(),
        new OrganisationId(lead),
        null,
        List.of(),
        lead,
        "§ 4",
        null,
        null);
  }
}

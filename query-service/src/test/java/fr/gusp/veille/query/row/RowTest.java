package fr.gusp.veille.query.row;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.store.RowJson;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import fr.gusp.veille.query.world.Things;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

  private final Facts report = aReport(742);
  private final Row row =
      Histories.row(report.filed(), report.referredTo(VILLE), report.declined());

  @Test
  void standsInItsQuartierItsReportersListAndItsHoldersQueue() {
    List<String> present =
        PlaceRow.of(row).stream()
            .filter(each -> each.row() != null)
            .map(each -> each.shelf().document(each.bucket()))
            .toList();

    assertThat(present)
        .containsExactly(
            "quartier|lens-cite-12-14|2026-11|LENS-2026|1",
            "mine|" + Facts.GARDIEN + "|LENS-2026|1",
            "open|lens-cite-12-14|LENS-2026|1",
            "queue|call|LENS-2026|1");
  }

  @Test
  void leavesTheQueueOfWhoDeclined() {
    assertThat(PlaceRow.of(row))
        .anySatisfy(
            each -> {
              assertThat(each.shelf().id()).isEqualTo("queue|ville-lens");
              assertThat(each.row()).isNull();
            });
  }

  @Test
  void leavesAllQueuesWhereVerified() {
    Row verified =
        Histories.row(
            report.filed(),
            report.referredTo(BAILLEUR),
            report.accepted(),
            report.completed(),
            report.verified());

    assertThat(PlaceRow.of(verified).stream().filter(each -> each.row() == null))
        .extracting(each -> each.shelf().id())
        .containsExactly("open|lens-cite-12-14", "queue|maisons-et-cites");
  }

  @Test
  void standsOnItsEquipementForEver() {
    Facts onABorne = aReport(743).on(Things.aBorne("X-1").id());
    Row verified = Histories.row(onABorne.solvedOnTheSpot().filed());

    assertThat(PlaceRow.of(verified))
        .filteredOn(each -> each.row() != null)
        .extracting(each -> each.shelf().id())
        .contains("on-asset|" + Things.aBorne("X-1").id());
  }

  @Test
  void isReadAsOfAnyPosition() {
    assertThat(row.upTo(2).orElseThrow().now().state()).isEqualTo(State.ORIENTE);
    assertThat(row.upTo(0)).isEmpty();
  }

  @Test
  void hasNeitherPlaceNorPointWhereRestricted() {
    Row restricted = Histories.row(aReport(3).aboutTranquillite().filed());

    assertThat(restricted.place()).isNull();
    assertThat(restricted.lat()).isNull();
    assertThat(restricted.secteur()).isNotNull();
  }

  @Test
  void survivesItsJson() {
    assertThat(RowJson.read(RowJson.write(row))).isEqualTo(row);
  }
}

package fr.gusp.veille.command.report.file;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.OtherThings;
import fr.gusp.veille.command.asset.Assets;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.Outcome;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.contract.report.ReportFiled;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is seen on a tour is where that goes; what is seen on an équipement, where that stands. */
class FileOnATourOrAssetTest {

  private static final AFiling ON_IT = AFiling.of(Nature.DEGRADATION).about(Assets.CANDELABRE);
  private static final AFiling A_DEPOT = AFiling.of(Nature.DEPOT_SAUVAGE);

  @Test
  void whatIsSeenOnATourSaysSo() {
    TourId tour = new TourId(new UUID(0, 7));
    OtherThings walked = new OtherThings(Map.of(), Map.of(tour, CITE_12_14), 0);
    ReportFiled filed =
        filed(
            Given.nothing().whileRecorded(walked).when(A_DEPOT.on(tour).asked()).by(theGardien()));

    assertThat(filed.tour()).isEqualTo(tour);
    assertThat(filed.origin()).isEqualTo(Origin.TOUR);
    assertThat(filed(file(A_DEPOT)).origin()).isEqualTo(Origin.AGENT);
  }

  @Test
  void aTourThatIsNotThereOrWalksElsewhereIsRefused() {
    TourId tour = new TourId(new UUID(0, 7));
    OtherThings elsewhere = new OtherThings(Map.of(), Map.of(tour, REPUBLIQUE), 0);
    Given given = Given.nothing().whileRecorded(elsewhere);

    given
        .when(A_DEPOT.on(tour).asked())
        .by(theGardien())
        .refusedBy(TheTourGoesThroughTheQuartier.class);
    file(A_DEPOT.on(tour)).refusedBy(TheTourGoesThroughTheQuartier.class);
  }

  @Test
  void whatIsSeenOnAnEquipementIsWhereThatStands() {
    AssetRegistered candelabre = Assets.registered();
    ReportFiled filed = filed(given(candelabre).when(ON_IT.asked()).by(theGardien()));

    assertThat(filed.asset()).isEqualTo(candelabre.asset());
    assertThat(filed.spot().quartier()).isEqualTo(CITE_12_14);
    assertThat(filed.spot().secteur()).isEqualTo(Assets.UNESCO);
    assertThat(filed.spot().place()).isEqualTo("rue Cook");
  }

  @Test
  void anEquipementThatDoesNotStandIsRefused() {
    file(ON_IT).refusedBy(TheAssetStands.class);
  }

  @Test
  void anEquipementOfAnotherQuartierIsRefused() {
    AFiling elsewhere =
        new AFiling(
            Nature.DEGRADATION,
            new Whereabouts(null, REPUBLIQUE.value(), null, null, Assets.CANDELABRE),
            null,
            Given.NOW,
            List.of(),
            false,
            null,
            null);

    given(Assets.registered())
        .when(elsewhere.asked())
        .by(theGardien())
        .refusedBy(TheAssetIsInTheQuartier.class);
  }

  private static Given given(AssetRegistered standing) {
    return Given.nothing()
        .whileRecorded(
            new OtherThings(Map.of(), Map.of(), Map.of(), Map.of(standing.asset(), standing), 0));
  }

  private static Outcome file(AFiling filing) {
    return Given.nothing().when(filing.asked()).by(theGardien());
  }

  private static ReportFiled filed(Outcome outcome) {
    assertThat(outcome.refusal()).isNull();
    return (ReportFiled) outcome.events().get(0);
  }
}

package fr.gusp.veille.command.asset.retire;

import static fr.gusp.veille.command.asset.Assets.CANDELABRE;
import static fr.gusp.veille.command.asset.Assets.aCandelabre;
import static fr.gusp.veille.command.asset.Assets.aRetiredCandelabre;
import static fr.gusp.veille.command.asset.Assets.noAsset;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theGardien;

import fr.gusp.veille.command.asset.OnlyTheCoordinationKeepsTheAssets;
import fr.gusp.veille.command.asset.TheAssetExists;
import fr.gusp.veille.contract.asset.AssetRetired;
import org.junit.jupiter.api.Test;

class RetireAssetTest {

  private static final RetireAsset RETIRE = new RetireAsset(CANDELABRE);

  @Test
  void isGone() {
    aCandelabre().when(RETIRE, theCoordination()).then(new AssetRetired(CANDELABRE));
  }

  @Test
  void isGoneOnce() {
    aRetiredCandelabre().when(RETIRE, theCoordination()).refusedBy(AnAssetIsRetiredOnce.class);
  }

  @Test
  void isTheCoordinationsToSay() {
    aCandelabre().when(RETIRE, theGardien()).refusedBy(OnlyTheCoordinationKeepsTheAssets.class);
  }

  @Test
  void whatNeverStoodCannotGo() {
    noAsset().when(RETIRE, theCoordination()).refusedBy(TheAssetExists.class);
  }
}

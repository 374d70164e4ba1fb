package fr.gusp.veille.command.asset.retire;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.asset.AssetCommand;
import fr.gusp.veille.command.asset.AssetState;
import fr.gusp.veille.command.asset.KnownAsset;
import fr.gusp.veille.command.asset.OnlyTheCoordinationKeepsTheAssets;
import fr.gusp.veille.command.asset.TheAssetExists;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.asset.AssetRetired;
import fr.gusp.veille.contract.id.AssetId;
import java.util.List;

/** The équipement is gone; nothing new is reported on it, its history stays. */
public record RetireAsset(AssetId asset) implements AssetCommand {

  @Override
  public List<AssetEvent> decide(AssetState state, Circumstances here) {
    Rule.check(new TheAssetExists(state instanceof KnownAsset));
    KnownAsset known = (KnownAsset) state;
    Rule.check(
        new OnlyTheCoordinationKeepsTheAssets(here.caller(), known.registered().quartier()),
        new AnAssetIsRetiredOnce(known.stands()));
    return List.of(new AssetRetired(asset));
  }
}

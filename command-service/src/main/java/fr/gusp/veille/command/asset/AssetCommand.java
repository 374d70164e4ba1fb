package fr.gusp.veille.command.asset;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.id.AssetId;
import java.util.UUID;

/** An act on one équipement. */
public interface AssetCommand extends Command<AssetState, AssetEvent> {

  AssetId asset();

  @Override
  default UUID subject() {
    return asset().value();
  }

  @Override
  default Kind<AssetAggregate> kind() {
    return AssetAggregate.KIND;
  }
}

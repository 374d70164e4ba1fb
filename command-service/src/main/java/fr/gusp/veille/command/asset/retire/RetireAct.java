package fr.gusp.veille.command.asset.retire;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.asset.AssetCommand;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.AssetId;
import org.springframework.stereotype.Component;

/** {@code POST …/retire {}} */
@Component
class RetireAct implements Act<AssetId> {

  @Override
  public String name() {
    return "retire";
  }

  @Override
  public AssetCommand read(AssetId asset, Fields body) {
    return new RetireAsset(asset);
  }
}

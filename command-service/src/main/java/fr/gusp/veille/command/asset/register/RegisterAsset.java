package fr.gusp.veille.command.asset.register;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.act.TheQuartierIsKnown;
import fr.gusp.veille.command.asset.AssetCommand;
import fr.gusp.veille.command.asset.AssetState;
import fr.gusp.veille.command.asset.KnownAsset;
import fr.gusp.veille.command.asset.OnlyTheCoordinationKeepsTheAssets;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.AssetId;
import java.util.List;

/**
 * Says what an équipement is, whole; quiet where that is known already. {@code begins} where it was
 * never registered before.
 */
public record RegisterAsset(AssetRegistered what, boolean begins) implements AssetCommand {

  @Override
  public AssetId asset() {
    return what.asset();
  }

  @Override
  public List<AssetEvent> decide(AssetState state, Circumstances here) {
    Rule.check(
        new TheQuartierIsKnown(here.reference().knows(what.quartier())),
        new OnlyTheCoordinationKeepsTheAssets(here.caller(), what.quartier()),
        new TheSecteurIsOfTheQuartier(what.secteur(), here.reference().secteursOf(what.quartier())),
        new ThePositionLiesInTheQuartier(what, here.reference().territories()),
        new TheOrganisationIsInTheDirectory(
            "gestionnaire", what.manager() == null || here.reference().knows(what.manager())));
    return isKnown(state) ? List.of() : List.of(what);
  }

  private boolean isKnown(AssetState state) {
    return state instanceof KnownAsset known && known.stands() && known.registered().equals(what);
  }
}

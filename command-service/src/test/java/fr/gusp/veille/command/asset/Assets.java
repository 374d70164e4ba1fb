package fr.gusp.veille.command.asset;

import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;

import fr.gusp.veille.command.act.Story;
import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.asset.AssetKey;
import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.asset.AssetRetired;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Équipements at every point of their life, in Lens. */
public final class Assets {

  public static final SecteurId UNESCO = new SecteurId("cite-unesco");
  private static final AssetKey KEY =
      new AssetKey(new EpciId("call"), AssetKind.CANDELABRE, "LS-1042");
  public static final AssetId CANDELABRE = KEY.id();

  private Assets() {}

  public static Story<AssetState, AssetEvent> noAsset() {
    return Story.given(new Unregistered());
  }

  public static Story<AssetState, AssetEvent> aCandelabre() {
    return Story.given(AssetState.of(List.of(registered())));
  }

  public static Story<AssetState, AssetEvent> aRetiredCandelabre() {
    return Story.given(AssetState.of(List.of(registered(), new AssetRetired(CANDELABRE))));
  }

  /** Rue Cook, looked after by the ville. */
  public static AssetRegistered registered() {
    return standing("Candélabre rue Cook", CITE_12_14, UNESCO, null, VILLE_LENS);
  }

  public static AssetRegistered standing(
      String label,
      QuartierId quartier,
      @Nullable SecteurId secteur,
      @Nullable Point position,
      @Nullable OrganisationId manager) {
    return new AssetRegistered(
        CANDELABRE,
        KEY.epci(),
        quartier,
        KEY.kind(),
        "LS-1042",
        label,
        position,
        secteur,
        "rue Cook",
        manager);
  }
}

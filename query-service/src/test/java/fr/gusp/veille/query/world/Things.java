package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.asset.AssetKey;
import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.asset.AssetRetired;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.territory.Point;
import org.jspecify.annotations.Nullable;

/** Events of one équipement, told by its number. */
public final class Things {

  private final String number;
  private AssetKind kind = AssetKind.BORNE;
  private QuartierId quartier = Facts.LENS;
  private String label = "Borne enterrée";
  private @Nullable Point position = new Point(50.4412, 2.8123);

  private Things(String number) {
    this.number = number;
  }

  public static Things aBorne(String number) {
    return new Things(number);
  }

  public Things being(AssetKind other) {
    kind = other;
    return this;
  }

  public Things in(QuartierId other) {
    quartier = other;
    position = null;
    return this;
  }

  public Things called(String other) {
    label = other;
    return this;
  }

  public Things at(double lat, double lon) {
    position = new Point(lat, lon);
    return this;
  }

  public AssetId id() {
    return new AssetKey(new EpciId("call"), kind, number).id();
  }

  public AssetRegistered registered() {
    return new AssetRegistered(
        id(),
        new EpciId("call"),
        quartier,
        kind,
        number,
        label,
        position,
        quartier.equals(Facts.LENS) ? Walks.CITE_12 : null,
        "rue Cook",
        Facts.CALL);
  }

  public AssetRetired retired() {
    return new AssetRetired(id());
  }
}

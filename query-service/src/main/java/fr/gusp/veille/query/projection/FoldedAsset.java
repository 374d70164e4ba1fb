package fr.gusp.veille.query.projection;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.asset.Asset;
import fr.gusp.veille.query.asset.AssetLine;
import fr.gusp.veille.query.history.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An équipement, and its line on the list of the quartier it stands in, and of no other. */
record FoldedAsset(@Nullable Asset asset) implements Folded {

  static final Folded NOTHING = new FoldedAsset(null);

  @Override
  public Folded then(Fact fact) {
    return new FoldedAsset(Asset.next(asset, fact));
  }

  @Override
  public List<Line> lines() {
    return asset == null
        ? List.of()
        : asset.quartiers().stream().map(quartier -> line(asset, quartier)).toList();
  }

  private static Line line(Asset asset, QuartierId quartier) {
    AssetId id = asset.registered().asset();
    boolean here = asset.stands() && quartier.equals(asset.registered().quartier());
    return new Line(
        AssetLine.shelf(quartier),
        AssetLine.bucket(id),
        id.toString(),
        asset.version(),
        here ? AssetLine.write(asset.registered()) : null);
  }
}

package fr.gusp.veille.query.asset;

import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.asset.AssetRetired;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of an équipement add up to: what it was last registered as. {@code quartiers} are
 * all it ever stood in; {@code retiredAt} is null while it stands.
 */
public record Asset(
    AssetRegistered registered,
    long version,
    Set<QuartierId> quartiers,
    @Nullable Instant retiredAt) {

  /**
   * One step of the fold.
   *
   * @throws UnexpectedFactException if the fact cannot follow
   */
  public static Asset next(@Nullable Asset before, Fact fact) {
    if (!(fact.event() instanceof AssetEvent event)) {
      throw new UnexpectedFactException("not a fact about an équipement");
    }
    return event.match(new Step(before, fact));
  }

  static Asset of(List<Fact> facts) {
    Asset asset = next(null, facts.get(0));
    for (Fact fact : facts.subList(1, facts.size())) {
      asset = next(asset, fact);
    }
    return asset;
  }

  public boolean stands() {
    return retiredAt == null;
  }

  private record Step(@Nullable Asset before, Fact fact) implements AssetEvent.Cases<Asset> {

    @Override
    public Asset registered(AssetRegistered event) {
      Set<QuartierId> all = new LinkedHashSet<>(before == null ? Set.of() : before.quartiers());
      all.add(event.quartier());
      return new Asset(event, fact.sequence(), Set.copyOf(all), null);
    }

    @Override
    public Asset retired(AssetRetired event) {
      if (before == null) {
        throw new UnexpectedFactException("an équipement begins with its registration");
      }
      return new Asset(before.registered(), fact.sequence(), before.quartiers(), fact.recordedAt());
    }
  }
}

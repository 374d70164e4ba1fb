package fr.gusp.veille.command.territory;

import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All territories as they stand. */
public final class TerritoryMap {

  private TerritoryMap() {}

  public static TerritoryMap of(List<TerritoryPublished> current) {
    return new TerritoryMap();
  }

  /**
   * @throws PlaceRefused if nothing we know is there
   */
  public Located locate(
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String quartier,
      @Nullable String secteur,
      @Nullable String place) {
    throw new UnsupportedOperationException();
  }
}

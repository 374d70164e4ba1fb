package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.territory.Located;
import fr.gusp.veille.command.territory.TerritoryMap;
import fr.gusp.veille.contract.report.Position;
import org.jspecify.annotations.Nullable;

/**
 * What the phone says about the place; the server works out quartier and secteur (field rule P29).
 */
public record Whereabouts(
    @Nullable Position position,
    @Nullable String quartier,
    @Nullable String secteur,
    @Nullable String place) {

  /**
   * @throws fr.gusp.veille.command.territory.PlaceRefused if it leads to no quartier we look after
   */
  Located locate(TerritoryMap territories) {
    return territories.locate(
        position == null ? null : Double.valueOf(position.lat()),
        position == null ? null : Double.valueOf(position.lon()),
        quartier,
        secteur,
        place);
  }
}

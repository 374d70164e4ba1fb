package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.territory.TerritoryMap;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;
import java.util.Optional;

/** The places of the quartiers of a chantier, however people spell them. */
public record KnownPlaces(List<QuartierId> quartiers, TerritoryMap territories) {

  /** As the reference writes it; nothing where no quartier has it. */
  Optional<String> named(String words) {
    return quartiers.stream()
        .flatMap(each -> territories.placeNamed(each, words).stream())
        .findFirst();
  }
}

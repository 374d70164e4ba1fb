package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.id.QuartierId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The labels by which the other files speak of a quartier. */
record QuartierNames(Map<String, QuartierId> byName) {

  static QuartierNames of(Entry territoires) {
    return new QuartierNames(
        territoires.entries("epci").stream()
            .flatMap(epci -> epci.entries("communes").stream())
            .flatMap(commune -> commune.entries("quartiers").stream())
            .collect(
                Collectors.toUnmodifiableMap(
                    quartier -> quartier.text("nom"),
                    quartier -> new QuartierId(quartier.text("id")))));
  }

  /**
   * @throws NullPointerException if no quartier has that label
   */
  QuartierId named(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }
}

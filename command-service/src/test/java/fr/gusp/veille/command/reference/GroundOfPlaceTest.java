package fr.gusp.veille.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.nature.LandStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundOfPlaceTest {

  @ParameterizedTest(name = "{0} ({1}): {2}")
  @CsvSource(
      nullValues = "unsaid",
      value = {
        "rue Cook, voie, PUBLIC_COMMUNAL",
        "place Cauchy, place, PUBLIC_COMMUNAL",
        "Parc urbain, espace vert, PUBLIC_COMMUNAL",
        "Véloroute 5, voie cyclable, PUBLIC_COMMUNAL",
        "route départementale 40, voie, VOIRIE_DEPARTEMENTALE",
        "résidences Jean Lebas, résidence, BAILLEUR",
        "copropriété « Les 4 vents », résidence, COPROPRIETE",
        "salle HOUDART, équipement, unsaid",
        "îlot Doyelle, site, unsaid"
      })
  void kindOrNameOfAPlaceTellsItsGround(String name, String kind, @Nullable LandStatus ground) {
    assertThat(GroundOfPlace.of(name, kind)).isEqualTo(ground);
  }
}

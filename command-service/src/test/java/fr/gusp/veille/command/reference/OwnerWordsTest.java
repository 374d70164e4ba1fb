package fr.gusp.veille.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerWordsTest {

  private final OwnerWords words =
      new OwnerWords(new Directory(ShippedReference.load().organisations().organisations()));

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      nullValues = "nobody",
      value = {
        "Ville, lens-cite-12-14, ville-lens",
        "Ville, lillers-ville-centre, ville-lillers",
        "Ville (services techniques), bethune-mont-liebaut, ville-bethune",
        "CALL, avion-republique, call",
        "Maisons et Cités (bailleur), lens-cite-12-14, maisons-et-cites",
        "Bailleur (Pas-de-Calais Habitat), avion-republique, pas-de-calais-habitat",
        "Bailleurs sociaux (Flandre Opale Habitat), bruay-le-centre, flandre-opale-habitat",
        "Association Récup’TRI, lens-cite-12-14, recup-tri",
        "« Hommes chantiers », bruay-le-centre, hommes-chantiers",
        "GPO (instance), avion-republique, gpo",
        "Club de prévention, bethune-mont-liebaut, club-prevention-schumann",
        "Club de prévention, bruay-le-centre, club-prevention-bruay",
        "Club de prévention, lens-cite-12-14, nobody",
        "Police rurale (Ville de Lillers), lillers-ville-centre, police-rurale-lillers",
        "Bailleur (inconnu), lens-cite-12-14, nobody",
        "Locataires, lens-cite-12-14, nobody",
        "Ville (a) ou (b), lens-cite-12-14, nobody"
      })
  void nameMeansTheOrganisationOfThatQuartier(
      String name, String quartier, @Nullable String organisation) {
    assertThat(words.meant(name, new QuartierId(quartier)).map(OrganisationId::value).orElse(null))
        .isEqualTo(organisation);
  }
}

package fr.gusp.veille.contract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharterNaturesTest {

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "depot-sauvage, -, -, depots-sauvages",
        "depot-sauvage, gravats, bailleur, depots-sauvages",
        "depot-sauvage, encombrants, -, encombrants depots-sauvages",
        "depot-sauvage, pied-de-borne, -, dechets-menagers-bav depots-sauvages",
        "dechets-et-collecte, bav-pleine, -, dechets-menagers-bav",
        "nuisance-de-chantier, -, -, chantier-proprete",
        "nuisance-de-chantier, proprete-voirie, -, chantier-proprete",
        "nuisance-de-chantier, bruit-horaires, -, chantier-bruit",
        "nuisance-de-chantier, perimetre-de-securite, -, chantier-securite",
        "nuisance-de-chantier, acces, -, chantier-circulation",
        "nuisance-de-chantier, base-vie-bennes, -, chantier-circulation",
        "nuisance-de-chantier, degradation-du-chantier, -, chantier-vol-degradation",
        "stationnement, epave, -, vehicule",
        "stationnement, place-privative, public-communal, stationnement-prive",
        "stationnement, anarchique, -, stationnement-public",
        "stationnement, anarchique, public-communal, stationnement-public",
        "stationnement, place-pmr, bailleur, stationnement-prive",
        "degradation, -, -, mobilier-urbain",
        "degradation, incendie, -, mobilier-urbain",
        "degradation, eclairage, -, eclairage-public",
        "degradation, reseaux, -, reseaux",
        "degradation, tag, public-communal, mobilier-urbain",
        "degradation, tag, bailleur, parties-communes mobilier-urbain",
        "degradation, jeux, bailleur, mobilier-urbain",
        "espaces-verts, entretien-courant, -, espaces-verts-publics",
        "espaces-verts, entretien-courant, bailleur, espaces-verts-prives",
        "espaces-verts, arbre, a-clarifier, espaces-verts-prives",
        "espaces-verts, haies, -, espaces-verts-prives",
        "espaces-verts, parcelle-a-faucher, -, espaces-verts-prives",
        "espaces-verts, haies, public-communal, espaces-verts-publics",
        "voirie-et-reseaux, trottoir, -, voirie",
        "voirie-et-reseaux, signaletique, -, signaletique",
        "voirie-et-reseaux, assainissement, -, reseaux",
        "voirie-et-reseaux, viabilite-hivernale, -, viabilite-hivernale",
        "nuisibles, rats, -, deratisation",
        "logement-vacant, porte-a-securiser, -, logement-vacant",
        "proprete-courante, dejections, -, voirie",
        "proprete-courante, corbeille, -, mobilier-urbain voirie",
        "usages, brulage, -, tranquillite",
        "usages, protoxyde, -, depots-sauvages",
        "eau-et-securite, fuite, -, reseaux",
        "eau-et-securite, -, -, ''",
        "bati, hall, -, parties-communes",
        "bati, local-om, -, parties-communes encombrants",
        "tranquillite, rodeo, -, tranquillite"
      })
  void matterStandsUnderTheCharterNaturesInThisOrder(
      String nature, @Nullable String subNature, @Nullable String ground, String expected) {
    List<CharterNature> found =
        CharterNatures.of(
            Coded.find(Nature.class, nature).orElseThrow(),
            subNature == null ? null : Coded.find(SubNature.class, subNature).orElseThrow(),
            ground == null ? null : Coded.find(LandStatus.class, ground).orElseThrow());

    assertThat(String.join(" ", found.stream().map(CharterNature::code).toList()))
        .isEqualTo(expected);
  }

  @Test
  void everyCharterNatureIsReachedBySomeMatter() {
    List<CharterNature> reached =
        Stream.of(SubNature.values())
            .flatMap(
                each ->
                    Stream.of(LandStatus.values())
                        .flatMap(on -> CharterNatures.of(each.nature(), each, on).stream()))
            .toList();

    assertThat(reached).contains(CharterNature.values());
  }
}

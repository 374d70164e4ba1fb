package fr.gusp.veille.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.organisation.Desk;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import fr.gusp.veille.contract.wire.EventJson;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ShippedReferenceTest {

  private final ShippedReference shipped = ShippedReference.load();

  @Test
  void holdsTwoEpciInTheirFirstVersion() {
    assertThat(shipped.territories())
        .extracting(epci -> epci.epci() + " " + epci.coordination() + " " + epci.version())
        .containsExactly("call call 1", "cabbalr cabbalr 1");
  }

  @Test
  void holdsSixQuartiersSixteenSecteursAnd122Places() {
    assertThat(quartiers()).hasSize(6);
    assertThat(quartiers().stream().mapToInt(each -> each.secteurs().size()).sum()).isEqualTo(16);
    assertThat(
            quartiers().stream()
                .flatMap(each -> each.secteurs().stream())
                .mapToInt(each -> each.places().size())
                .sum())
        .isEqualTo(122);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "lens, LENS, ville-lens, maisons-et-cites",
    "lievin, LIEVIN, ville-lievin, pas-de-calais-habitat",
    "avion, AVION, ville-avion, pas-de-calais-habitat",
    "bethune, BETHUNE, ville-bethune, pas-de-calais-habitat",
    "bruay-la-buissiere, BRUAY, ville-bruay, flandre-opale-habitat",
    "lillers, LILLERS, ville-lillers, sia-habitat pas-de-calais-habitat sigh maisons-et-cites"
  })
  void eachCommuneHasItsPrefixItsVilleAndItsLandlords(
      String id, String prefix, String ville, String bailleurs) {
    Commune commune =
        communes().filter(each -> each.id().value().equals(id)).findFirst().orElseThrow();

    assertThat(commune.numberPrefix()).isEqualTo(prefix);
    assertThat(commune.ville().value()).isEqualTo(ville);
    assertThat(commune.quartiers().get(0).bailleurs())
        .extracting(OrganisationId::value)
        .containsExactly(bailleurs.split(" "));
  }

  @Test
  void holds64OrganisationsEachWithAFrontDesk() {
    assertThat(organisations()).hasSize(64);
    assertThat(organisations()).extracting(Organisation::id).doesNotHaveDuplicates();
    assertThat(organisations())
        .allSatisfy(each -> assertThat(each.desks()).first().isEqualTo(frontDesk()));
  }

  @Test
  void servicesThatTheChartersNameAreDesks() {
    Organisation bethune =
        organisations().stream()
            .filter(each -> each.id().value().equals("ville-bethune"))
            .findFirst()
            .orElseThrow();

    assertThat(bethune.desks())
        .extracting(desk -> desk.id() + " = " + desk.name())
        .containsExactly(
            "accueil = Guichet",
            "services-techniques = services techniques",
            "service-proprete-urbaine = Service Propreté Urbaine");
  }

  @Test
  void everyVilleLandlordAndCoordinationIsAnOrganisation() {
    Set<OrganisationId> known =
        organisations().stream().map(Organisation::id).collect(Collectors.toSet());

    assertThat(known)
        .containsAll(shipped.territories().stream().map(TerritoryPublished::coordination).toList())
        .containsAll(communes().map(Commune::ville).toList())
        .containsAll(quartiers().stream().flatMap(each -> each.bailleurs().stream()).toList());
  }

  @Test
  void everythingShippedReadsTheSameFromTheWire() {
    Stream.of(shipped.territories(), List.of(shipped.organisations()), shipped.matrices())
        .flatMap(List::stream)
        .forEach(each -> assertThat(fromTheWire(each)).isEqualTo(each));
  }

  private static Object fromTheWire(Object event) {
    JsonMapper mapper = EventJson.mapper();
    return mapper.readValue(mapper.writeValueAsBytes(event), event.getClass());
  }

  private List<Organisation> organisations() {
    return shipped.organisations().organisations();
  }

  private Stream<Commune> communes() {
    return shipped.territories().stream().flatMap(epci -> epci.communes().stream());
  }

  private List<Quartier> quartiers() {
    return communes().flatMap(commune -> commune.quartiers().stream()).toList();
  }

  private static Desk frontDesk() {
    return new Desk(new DeskId("accueil"), "Guichet");
  }
}

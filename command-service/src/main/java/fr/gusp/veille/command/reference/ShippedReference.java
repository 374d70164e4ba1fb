package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The content as shipped: version 1 of the territories, the directory and the matrices. */
public final class ShippedReference {

  static final int AS_SHIPPED = 1;

  private final List<TerritoryPublished> territories;
  private final OrganisationsPublished organisations;
  private final List<MatrixPublished> matrices;

  private ShippedReference(
      List<TerritoryPublished> territories, List<Organisation> directory, List<MatrixRow> rows) {
    this.territories = territories;
    this.organisations = new OrganisationsPublished(AS_SHIPPED, directory);
    this.matrices = territories.stream().map(epci -> matrix(epci, rows)).toList();
  }

  /** Reads the files under {@code reference/} on the class path. */
  public static ShippedReference load() {
    Entry territoires = Shipped.read("territoires.yaml", Entry::root);
    QuartierNames quartiers = QuartierNames.of(territoires);
    Directory directory =
        new Directory(
            ActorsFile.organisations(Shipped.read("acteurs.yaml", Entry::root), quartiers));
    TerritoryFile file =
        new TerritoryFile(directory, Shipped.read("perimetres.geojson", Perimeters::read));
    return new ShippedReference(
        territoires.entries("epci").stream().map(file::territory).toList(),
        directory.organisations(),
        MatrixFile.rows(
            Shipped.read("matrice-responsabilites.csv", CharterRow::all), quartiers, directory));
  }

  public List<TerritoryPublished> territories() {
    return territories;
  }

  public OrganisationsPublished organisations() {
    return organisations;
  }

  public List<MatrixPublished> matrices() {
    return matrices;
  }

  /**
   * The same with the matrices of the demonstration: owners and objectifs de délai that are
   * proposals stand beside what the charters say.
   */
  public ShippedReference withDemonstration() {
    DemonstrationRows rows = new DemonstrationRows(Proposal.shipped(), this::house);
    return new ShippedReference(
        territories,
        organisations.organisations(),
        rows.proposedFor(matrices.stream().flatMap(each -> each.rows().stream()).toList()));
  }

  private OrganisationId house(String word, QuartierId quartier) {
    Stream<OrganisationId> meant =
        switch (word) {
          case "epci" ->
              territories.stream()
                  .filter(each -> holds(each, quartier))
                  .map(TerritoryPublished::coordination);
          case "ville" -> communes().filter(each -> holds(each, quartier)).map(Commune::ville);
          case "bailleur" ->
              communes()
                  .flatMap(each -> each.quartiers().stream())
                  .filter(each -> each.id().equals(quartier))
                  .map(each -> each.bailleurs().get(0));
          default -> Stream.empty();
        };
    return meant.findFirst().orElseThrow(() -> new IllegalStateException(word + ": " + quartier));
  }

  private Stream<Commune> communes() {
    return territories.stream().flatMap(each -> each.communes().stream());
  }

  private static boolean holds(TerritoryPublished epci, QuartierId quartier) {
    return epci.communes().stream().anyMatch(each -> holds(each, quartier));
  }

  private static boolean holds(Commune commune, QuartierId quartier) {
    return commune.quartiers().stream().anyMatch(each -> each.id().equals(quartier));
  }

  private static MatrixPublished matrix(TerritoryPublished epci, List<MatrixRow> rows) {
    Set<QuartierId> quartiers =
        epci.communes().stream()
            .flatMap(commune -> commune.quartiers().stream())
            .map(Quartier::id)
            .collect(Collectors.toUnmodifiableSet());
    return new MatrixPublished(
        epci.epci(),
        AS_SHIPPED,
        rows.stream().filter(row -> quartiers.contains(row.quartier())).toList());
  }
}

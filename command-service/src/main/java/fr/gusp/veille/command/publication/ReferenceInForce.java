package fr.gusp.veille.command.publication;

import fr.gusp.veille.command.territory.TerritoryMap;
import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.responsibility.ResponsibilityMatrix;
import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Place;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The territories, organisations and matrices as they stand now: what every decision looks up. */
public final class ReferenceInForce {

  private final TerritoryMap territories;
  private final Map<QuartierId, TerritoryPublished> territoryOf = new HashMap<>();
  private final Map<OrganisationId, Organisation> organisations;
  private final Map<EpciId, ResponsibilityMatrix> matrices;
  private final ReferenceNames names;

  public ReferenceInForce(
      List<TerritoryPublished> territories,
      OrganisationsPublished organisations,
      List<MatrixPublished> matrices) {
    this.territories = TerritoryMap.of(territories);
    territories.forEach(this::index);
    this.organisations =
        organisations.organisations().stream()
            .collect(Collectors.toMap(Organisation::id, each -> each));
    this.matrices =
        matrices.stream()
            .collect(Collectors.toConcurrentMap(MatrixPublished::epci, ResponsibilityMatrix::of));
    this.names = new ReferenceNames(quartiers().toList(), this.organisations.values());
  }

  public TerritoryMap territories() {
    return territories;
  }

  /** What lists made by hand name. */
  public ReferenceNames names() {
    return names;
  }

  /** The EPCI a quartier lies in; every quartier of a stored report has one. */
  public EpciId epciOf(QuartierId quartier) {
    return territory(quartier).epci();
  }

  /** Whether a quartier is known and lies in this EPCI. */
  public boolean isIn(QuartierId quartier, EpciId epci) {
    return knows(quartier) && epciOf(quartier).equals(epci);
  }

  /** The commune a quartier lies in. */
  public CommuneId communeOf(QuartierId quartier) {
    return territory(quartier).communes().stream()
        .filter(each -> each.quartiers().stream().map(Quartier::id).anyMatch(quartier::equals))
        .map(Commune::id)
        .findFirst()
        .orElseThrow();
  }

  /** Who coordinates a quartier, hence holds what has no owner. */
  public OrganisationId coordinationOf(QuartierId quartier) {
    return territory(quartier).coordination();
  }

  /** Who coordinates an EPCI. */
  public OrganisationId coordinationOf(EpciId epci) {
    return territoryOf.values().stream()
        .filter(each -> each.epci().equals(epci))
        .map(TerritoryPublished::coordination)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("an EPCI that is not known"));
  }

  /** What people call it; its identifier where the directory does not know it. */
  public String nameOf(OrganisationId organisation) {
    Organisation found = organisations.get(organisation);
    return found == null ? organisation.value() : found.name();
  }

  public String nameOf(QuartierId quartier) {
    return quartiers()
        .filter(each -> each.id().equals(quartier))
        .map(Quartier::name)
        .findFirst()
        .orElse(quartier.value());
  }

  /** The secteur's name, where a report says which. */
  public @Nullable String nameOf(QuartierId quartier, @Nullable SecteurId secteur) {
    return quartiers()
        .filter(each -> each.id().equals(quartier))
        .flatMap(each -> each.secteurs().stream())
        .filter(each -> each.id().equals(secteur))
        .map(Secteur::name)
        .findFirst()
        .orElse(null);
  }

  public boolean knows(OrganisationId organisation) {
    return organisations.containsKey(organisation);
  }

  public boolean knowsAll(Collection<OrganisationId> asked) {
    return organisations.keySet().containsAll(asked);
  }

  /**
   * Whether an organisation of the directory works in the EPCI of a quartier; also where the
   * directory does not say in which quartiers it works.
   */
  public boolean worksAround(OrganisationId organisation, QuartierId quartier) {
    return worksIn(organisation, epciOf(quartier));
  }

  /** The same for an EPCI as a whole; the organisation is in the directory. */
  public boolean worksIn(OrganisationId organisation, EpciId epci) {
    List<QuartierId> where =
        Objects.requireNonNull(organisations.get(organisation), "it is in the directory")
            .quartiers();
    return where.isEmpty() || where.stream().map(this::epciOf).anyMatch(epci::equals);
  }

  public boolean knows(QuartierId quartier) {
    return territoryOf.containsKey(quartier);
  }

  /** The secteurs of a quartier; none of one that is not known. */
  public Set<SecteurId> secteursOf(QuartierId quartier) {
    return quartiers()
        .filter(each -> each.id().equals(quartier))
        .flatMap(each -> each.secteurs().stream())
        .map(Secteur::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The desk that receives what is addressed to an organisation as a whole: its first. */
  public @Nullable DeskId deskOf(OrganisationId organisation) {
    Organisation found = organisations.get(organisation);
    return found == null || found.desks().isEmpty() ? null : found.desks().get(0).id();
  }

  public boolean hasDesk(OrganisationId organisation, DeskId desk) {
    Organisation found = organisations.get(organisation);
    return found != null && found.desks().stream().anyMatch(each -> each.id().equals(desk));
  }

  /** Those that have a matrix. */
  Set<EpciId> epcis() {
    return Set.copyOf(matrices.keySet());
  }

  /** From now on this version decides, unless a later one does. */
  void inForce(MatrixPublished next) {
    matrices.merge(
        next.epci(),
        ResponsibilityMatrix.of(next),
        (known, other) -> known.version() < other.version() ? other : known);
  }

  public ResponsibilityMatrix matrixOf(EpciId epci) {
    return Objects.requireNonNull(matrices.get(epci), "every EPCI has a matrix");
  }

  /** The names of the places of a quartier. */
  public Set<String> placesOf(QuartierId quartier) {
    return quartiers()
        .filter(each -> each.id().equals(quartier))
        .flatMap(each -> each.secteurs().stream())
        .flatMap(each -> each.places().stream())
        .map(Place::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The communes of an EPCI. */
  public Set<CommuneId> communesOf(EpciId epci) {
    return territoryOf.values().stream()
        .filter(each -> each.epci().equals(epci))
        .flatMap(each -> each.communes().stream())
        .map(Commune::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Quartier> quartiers() {
    return territoryOf.values().stream()
        .distinct()
        .flatMap(territory -> territory.communes().stream())
        .flatMap(commune -> commune.quartiers().stream());
  }

  private TerritoryPublished territory(QuartierId quartier) {
    return Objects.requireNonNull(territoryOf.get(quartier), "a stored quartier is known");
  }

  private void index(TerritoryPublished territory) {
    territory.communes().stream()
        .flatMap(commune -> commune.quartiers().stream())
        .forEach(quartier -> territoryOf.put(quartier.id(), territory));
  }
}

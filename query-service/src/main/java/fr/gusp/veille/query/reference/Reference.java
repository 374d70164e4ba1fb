package fr.gusp.veille.query.reference;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.contract.round.Round;
import fr.gusp.veille.contract.round.RoundsPublished;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is published, in its newest version; matrices also in the versions that decided. */
public record Reference(
    Map<EpciId, TerritoryPublished> territories,
    Map<OrganisationId, Organisation> organisations,
    Map<EpciId, List<MatrixVersion>> matrices,
    Map<EpciId, RoundsPublished> rounds,
    Map<QuartierId, Located> quartiers) {

  public static final Reference EMPTY =
      new Reference(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public Optional<Located> quartier(QuartierId id) {
    return Optional.ofNullable(quartiers.get(id));
  }

  /** The quartiers of an EPCI; none where it is unknown or null. */
  public Set<QuartierId> quartiersOf(@Nullable EpciId epci) {
    return quartiers.values().stream()
        .filter(each -> each.epci().equals(epci))
        .map(each -> each.quartier().id())
        .collect(Collectors.toSet());
  }

  public Optional<EpciId> epciOf(QuartierId quartier) {
    return quartier(quartier).map(Located::epci);
  }

  public Optional<Secteur> secteur(QuartierId quartier, @Nullable SecteurId secteur) {
    return quartier(quartier).stream()
        .flatMap(each -> each.quartier().secteurs().stream())
        .filter(each -> each.id().equals(secteur))
        .findFirst();
  }

  /**
   * The name people use: an EPCI by its initials, others in full; the id where nothing is
   * published.
   */
  public String nameOf(OrganisationId id) {
    return Optional.ofNullable(organisations.get(id)).map(Reference::usualName).orElse(id.value());
  }

  private static String usualName(Organisation organisation) {
    String initials = organisation.shortName();
    return initials != null && organisation.family().equals("epci")
        ? initials
        : organisation.name();
  }

  /** The quartiers an organisation works in; none where it is unknown. */
  public Set<QuartierId> worksIn(OrganisationId id) {
    return Optional.ofNullable(organisations.get(id))
        .map(each -> Set.copyOf(each.quartiers()))
        .orElse(Set.of());
  }

  /** Whether it is the coordination of an EPCI. */
  public boolean coordinates(OrganisationId id) {
    return territories.values().stream().anyMatch(each -> each.coordination().equals(id));
  }

  public boolean knows(OrganisationId id) {
    return organisations.containsKey(id);
  }

  /** The rounds that go through a quartier. */
  public List<Round> rounds(QuartierId quartier) {
    return rounds.values().stream()
        .flatMap(calendar -> calendar.rounds().stream())
        .filter(round -> round.quartiers().contains(quartier))
        .toList();
  }

  /** The version of a matrix in force. */
  public Optional<MatrixPublished> matrix(EpciId epci) {
    List<MatrixVersion> versions = versions(epci);
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(versions.get(versions.size() - 1).matrix());
  }

  /** Every version of a matrix, from the first. */
  public List<MatrixVersion> versions(EpciId epci) {
    return matrices.getOrDefault(epci, List.of());
  }

  public Optional<MatrixVersion> version(EpciId epci, int number) {
    return versions(epci).stream().filter(each -> each.number() == number).findFirst();
  }

  /** The row that decided, in the version it stood in. */
  public Optional<MatrixRow> row(MatrixDecision decision) {
    return version(decision.epci(), decision.version()).stream()
        .flatMap(version -> version.matrix().rows().stream())
        .filter(row -> row.id().equals(decision.row()))
        .findFirst();
  }
}

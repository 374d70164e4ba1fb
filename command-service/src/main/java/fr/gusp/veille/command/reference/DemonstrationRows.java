package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowBasis;
import fr.gusp.veille.contract.nature.LandStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The matrix of the demonstration: the charters' rows as they are, with objectifs de délai that are
 * a proposal, and before each row without owner the rows that propose one. Nothing proposed passes
 * for the charter's (docs/adr).
 */
final class DemonstrationRows {

  private static final String OWNER = "Démonstration : proposition, pas de la charte";
  private static final String TARGETS =
      " ; objectifs de délai : démonstration, proposition et pas de la charte";
  private static final List<LandStatus> PUBLIC = GroundWords.ground("public");
  private static final List<LandStatus> PRIVATE = GroundWords.ground("privé");

  private final Map<CharterNature, Proposal> proposals;
  private final HouseOf houses;

  DemonstrationRows(Map<CharterNature, Proposal> proposals, HouseOf houses) {
    this.proposals = proposals;
    this.houses = houses;
  }

  /** Who « ville », « bailleur » and « epci » are in a quartier. */
  @FunctionalInterface
  interface HouseOf {
    OrganisationId named(String word, QuartierId quartier);
  }

  List<MatrixRow> proposedFor(List<MatrixRow> rows) {
    return rows.stream().flatMap(this::withProposals).toList();
  }

  private Stream<MatrixRow> withProposals(MatrixRow row) {
    Proposal proposal = Objects.requireNonNull(proposals.get(row.nature()), "one for each nature");
    return row.lead() == null
        ? Stream.concat(owners(row, proposal), Stream.of(row))
        : Stream.of(withTargets(row, proposal));
  }

  private Stream<MatrixRow> owners(MatrixRow row, Proposal proposal) {
    if (row.ground().isEmpty()) {
      return proposal.onPublic().equals(proposal.onPrivate())
          ? owner(row, proposal, proposal.onPublic(), List.of())
          : Stream.concat(
              owner(row, proposal, proposal.onPublic(), PUBLIC),
              owner(row, proposal, proposal.onPrivate(), PRIVATE));
    }
    if (row.ground().equals(PUBLIC)) {
      return owner(row, proposal, proposal.onPublic(), PUBLIC);
    }
    return row.ground().equals(PRIVATE)
        ? owner(row, proposal, proposal.onPrivate(), PRIVATE)
        : Stream.empty();
  }

  private Stream<MatrixRow> owner(
      MatrixRow row, Proposal proposal, String word, List<LandStatus> ground) {
    if (word.isEmpty()) {
      return Stream.empty();
    }
    OrganisationId lead =
        houses.named(word, Objects.requireNonNull(row.quartier(), "a charter is of quartiers"));
    return Stream.of(
        new MatrixRow(
            new MatrixRowId(row.id() + "-demonstration-" + word),
            row.quartier(),
            row.secteur(),
            row.nature(),
            ground,
            lead,
            ActorsFile.FRONT_DESK.id(),
            row.supports().stream().filter(each -> !each.equals(lead)).toList(),
            row.charterOwner(),
            OWNER,
            proposal.targets(),
            RowBasis.DEMONSTRATION));
  }

  private static MatrixRow withTargets(MatrixRow row, Proposal proposal) {
    return proposal.targets() == null
        ? row
        : new MatrixRow(
            row.id(),
            row.quartier(),
            row.secteur(),
            row.nature(),
            row.ground(),
            row.lead(),
            row.desk(),
            row.supports(),
            row.charterOwner(),
            row.source() + TARGETS,
            proposal.targets(),
            row.basis());
  }
}

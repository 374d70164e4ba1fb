package fr.gusp.veille.command.report;

import fr.gusp.veille.command.act.RecordedWorksite;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.matrix.RowConditions;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.responsibility.Answer;
import fr.gusp.veille.contract.worksite.Party;
import fr.gusp.veille.contract.worksite.PartyRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chantier matters go to the maître d’ouvrage’s chargé d’opération, copy to MOE and OPC (DOMAIN §4)
 * where those are organisations of the directory. A row of the matrix for one secteur, place, kind
 * of équipement or chantier is more precise and goes first; a chantier that is closed sends nothing
 * anywhere.
 */
public record ChantierMattersGoToTheMaitreDOuvrage(
    Nature nature, @Nullable RecordedWorksite worksite, Answer matrix) {

  private static final Set<PartyRole> IN_COPY = Set.of(PartyRole.MOE, PartyRole.OPC);

  public boolean applies() {
    return nature == Nature.NUISANCE_DE_CHANTIER
        && worksite != null
        && !worksite.closed()
        && !isMorePrecise(matrix);
  }

  public OrganisationId organisation() {
    return known().sheet().owner();
  }

  public List<OrganisationId> inCopy() {
    return known().sheet().parties().stream()
        .filter(each -> IN_COPY.contains(each.role()))
        .map(Party::organisation)
        .filter(Objects::nonNull)
        .filter(each -> !each.equals(organisation()))
        .distinct()
        .toList();
  }

  private static boolean isMorePrecise(Answer answer) {
    return answer instanceof Answer.Owner owner
        && (owner.row().secteur() != null || asksMore(owner.row().asks()));
  }

  private static boolean asksMore(RowConditions asked) {
    return asked.place() != null || asked.assetKind() != null || asked.worksite() != null;
  }

  private RecordedWorksite known() {
    return Objects.requireNonNull(worksite, "a chantier decides");
  }
}

package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;

/** A chantier may cross quartiers that we look after, all of one EPCI. */
public record TheQuartiersAreOfOneEpci(List<QuartierId> quartiers, ReferenceInForce reference)
    implements Rule {

  @Override
  public boolean holds() {
    return quartiers.stream().allMatch(reference::knows)
        && quartiers.stream().map(reference::epciOf).distinct().count() == 1;
  }

  @Override
  public String field() {
    return "quartiers";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Choisissez des quartiers connus, d’une même agglomération.";
  }
}

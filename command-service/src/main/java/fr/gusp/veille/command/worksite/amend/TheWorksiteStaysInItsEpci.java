package fr.gusp.veille.command.worksite.amend;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;

/** Works do not move from one EPCI to another: who kept their sheet would lose it. */
public record TheWorksiteStaysInItsEpci(EpciId before, EpciId after) implements Rule {

  @Override
  public boolean holds() {
    return before.equals(after);
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
    return "Un chantier ne change pas d’agglomération : enregistrez-en un autre.";
  }
}

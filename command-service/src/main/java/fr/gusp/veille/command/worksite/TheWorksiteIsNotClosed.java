package fr.gusp.veille.command.worksite;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** The sheet of a chantier that is over stays as it is. */
public record TheWorksiteIsNotClosed(KnownWorksite worksite) implements Rule {

  @Override
  public boolean holds() {
    return worksite instanceof Registered;
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Ce chantier est déjà clos.";
  }
}

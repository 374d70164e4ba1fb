package fr.gusp.veille.command.report.withdraw;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.MemberId;
import java.util.Set;

/** What others saw too is no longer the reporter’s alone to take back. */
public record NobodyElseSawIt(Set<MemberId> witnesses) implements Rule {

  @Override
  public boolean holds() {
    return witnesses.isEmpty();
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "D’autres agents l’ont vu aussi. Demandez à la coordination de le classer.";
  }
}

package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.worksite.Arrete;
import java.util.List;

/** An arrêté is valid for one day at least. */
public record AnArreteEndsAfterItBegins(List<Arrete> arretes) implements Rule {

  @Override
  public boolean holds() {
    return arretes.stream().noneMatch(each -> each.validTo().isBefore(each.validFrom()));
  }

  @Override
  public String field() {
    return "arretes";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Un arrêté finit avant d’avoir commencé : vérifiez ses dates.";
  }
}

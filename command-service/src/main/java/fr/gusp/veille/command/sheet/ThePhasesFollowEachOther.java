package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.worksite.Stage;
import java.time.LocalDate;
import java.util.List;

/**
 * Phases are told in their order: each ends on the day it begins or later, and none begins before
 * the one before it is over.
 */
public record ThePhasesFollowEachOther(List<Stage> phases) implements Rule {

  @Override
  public boolean holds() {
    LocalDate before = LocalDate.MIN;
    for (Stage each : phases) {
      if (!each.from().isAfter(before) || each.to().isBefore(each.from())) {
        return false;
      }
      before = each.to();
    }
    return true;
  }

  @Override
  public String field() {
    return "phases";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Donnez les phases dans l’ordre, sans chevauchement : chacune commence après la fin de la précédente et finit après son début.";
  }
}

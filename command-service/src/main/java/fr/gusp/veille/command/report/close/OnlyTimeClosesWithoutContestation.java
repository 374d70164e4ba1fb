package fr.gusp.veille.command.report.close;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.report.CloseWay;

/**
 * « Clos sans contestation » is what ten working days make of « traité », no decision of anyone.
 */
public record OnlyTimeClosesWithoutContestation(CloseWay way) implements Rule {

  @Override
  public boolean holds() {
    return way == CloseWay.COORDINATION;
  }

  @Override
  public String field() {
    return "way";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Une clôture sans contestation se fait d’elle-même. Choisissez « clos par la coordination ».";
  }
}

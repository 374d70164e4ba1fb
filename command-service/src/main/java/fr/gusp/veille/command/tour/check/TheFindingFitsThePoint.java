package fr.gusp.veille.command.tour.check;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.tour.Finding;

/**
 * « Réglé » and « persiste » are said of a report; what is said of a line of the checklist is
 * another list (DOMAIN §3).
 */
public record TheFindingFitsThePoint(TourPoint point, Finding finding) implements Rule {

  @Override
  public boolean holds() {
    return (finding == Finding.VERIFIE || finding == Finding.PERSISTE) == point.isReport();
  }

  @Override
  public String field() {
    return "finding";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce constat ne convient pas à ce point.";
  }
}

package fr.gusp.veille.command.tour.plan;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.SecteurId;
import java.util.List;

/** A walk goes somewhere. */
public record ATourWalksAtLeastOneSecteur(List<SecteurId> secteurs) implements Rule {

  @Override
  public boolean holds() {
    return !secteurs.isEmpty();
  }

  @Override
  public String field() {
    return "secteurs";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Choisissez au moins un secteur.";
  }
}

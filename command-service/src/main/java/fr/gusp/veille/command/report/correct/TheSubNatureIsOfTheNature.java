package fr.gusp.veille.command.report.correct;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import org.jspecify.annotations.Nullable;

/** A sous-nature belongs to one nature. */
public record TheSubNatureIsOfTheNature(@Nullable SubNature subNature, Nature nature)
    implements Rule {

  @Override
  public boolean holds() {
    return subNature == null || subNature.nature() == nature;
  }

  @Override
  public String field() {
    return "subNature";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette sous-nature est d’une autre nature.";
  }
}

package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Theft on a site is the owner’s complaint, not a nuisance report (DOMAIN §4). */
public record TheftOnASiteIsTheComplaintOfItsOwner(@Nullable String subNature) implements Rule {

  private static final String THEFT = "vol";

  @Override
  public boolean holds() {
    return !THEFT.equals(subNature);
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
    return "Un vol sur un chantier relève de la plainte du maître d’ouvrage, pas d’un signalement :"
        + " prévenez-le. Si le vol est en cours, appelez le 17.";
  }
}

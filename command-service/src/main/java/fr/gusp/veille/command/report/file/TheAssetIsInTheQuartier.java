package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.QuartierId;
import org.jspecify.annotations.Nullable;

/** An équipement and the quartier that is said with it agree. */
public record TheAssetIsInTheQuartier(@Nullable String said, QuartierId quartier) implements Rule {

  @Override
  public boolean holds() {
    return said == null || said.equals(quartier.value());
  }

  @Override
  public String field() {
    return "asset";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cet équipement est dans un autre quartier.";
  }
}

package fr.gusp.veille.command.asset.register;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.territory.TerritoryMap;
import fr.gusp.veille.contract.asset.AssetRegistered;

/**
 * A position decides the quartier of what is reported there; hence an équipement has one in its own
 * quartier, or none.
 */
public record ThePositionLiesInTheQuartier(AssetRegistered what, TerritoryMap territories)
    implements Rule {

  @Override
  public boolean holds() {
    return what.position() == null
        || territories
            .quartierAround(what.position().lat(), what.position().lon())
            .filter(what.quartier()::equals)
            .isPresent();
  }

  @Override
  public String field() {
    return "latitude";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette position est hors du quartier. Corrigez-la, ou laissez-la vide et indiquez le lieu.";
  }
}

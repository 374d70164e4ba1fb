package fr.gusp.veille.command.act;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Who acts at a desk acts on what they see (DESIGN §2, decision 11); who says no version is not
 * asked.
 */
public record TheVersionSeenIsTheLatest(@Nullable Long seen, long latest) implements Rule {

  @Override
  public boolean holds() {
    return seen == null || seen == latest;
  }

  @Override
  public Refusal refusal() {
    return Refusal.STALE;
  }

  @Override
  public String message() {
    return "Le dossier a changé depuis que vous l’avez ouvert. Rechargez-le avant d’agir.";
  }
}

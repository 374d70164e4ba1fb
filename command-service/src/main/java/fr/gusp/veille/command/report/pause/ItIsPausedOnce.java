package fr.gusp.veille.command.report.pause;

import fr.gusp.veille.command.report.Pause;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What waits already does not wait once more. */
public record ItIsPausedOnce(@Nullable Pause pause) implements Rule {

  @Override
  public boolean holds() {
    return pause == null;
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Ce dossier est déjà en attente. Reprenez-le avant de changer de motif.";
  }
}

package fr.gusp.veille.command.matrix.publish;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.matrix.RowDifference;

/** Nobody publishes over what somebody else published meanwhile without having seen it. */
public record TheDraftStartsFromTheVersionInForce(
    int basedOn, MatrixPublished base, MatrixPublished inForce) implements Rule {

  @Override
  public boolean holds() {
    return basedOn == inForce.version();
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    int changed = RowDifference.between(base.rows(), inForce.rows()).size();
    return ("Ce brouillon part de la version %d ; la version %d est en vigueur depuis"
            + " (lignes changées : %d). Reprenez-le sur la version en vigueur, relisez, puis publiez.")
        .formatted(basedOn, inForce.version(), changed);
  }
}

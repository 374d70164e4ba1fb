package fr.gusp.veille.command.report.merge;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import java.util.Set;

/** What other reports were merged into stays the original: the other one is merged into it. */
public record ADoublonHasNoDoublonsOfItsOwn(Set<ReportId> duplicates) implements Rule {

  @Override
  public boolean holds() {
    return duplicates.isEmpty();
  }

  @Override
  public String field() {
    return "into";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce dossier a lui-même des doublons : fusionnez plutôt l’autre dans celui-ci.";
  }
}

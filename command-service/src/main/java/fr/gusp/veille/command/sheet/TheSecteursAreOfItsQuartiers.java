package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import java.util.List;
import java.util.stream.Collectors;

/** A chantier names secteurs of its own quartiers. */
public record TheSecteursAreOfItsQuartiers(
    List<SecteurId> secteurs, List<QuartierId> quartiers, ReferenceInForce reference)
    implements Rule {

  @Override
  public boolean holds() {
    return quartiers.stream()
        .flatMap(each -> reference.secteursOf(each).stream())
        .collect(Collectors.toSet())
        .containsAll(secteurs);
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
    return "Un secteur n’est pas de ce quartier.";
  }
}

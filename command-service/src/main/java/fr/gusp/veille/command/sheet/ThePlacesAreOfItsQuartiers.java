package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.util.List;

/**
 * A chantier names places that the charters of its quartiers know; other words would be nobody’s to
 * find again.
 */
public record ThePlacesAreOfItsQuartiers(List<String> places, KnownPlaces known) implements Rule {

  @Override
  public boolean holds() {
    return places.stream().allMatch(each -> known.named(each).isPresent());
  }

  @Override
  public String field() {
    return "places";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Un lieu n’est pas dans la liste des lieux du quartier : choisissez-le dans la liste, ou dessinez l’emprise.";
  }
}

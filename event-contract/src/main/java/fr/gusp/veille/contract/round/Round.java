package fr.gusp.veille.contract.round;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.RoundId;
import fr.gusp.veille.contract.id.SecteurId;
import java.util.List;

/**
 * A round: where it goes and when; through the whole of its quartiers where it names no secteur.
 */
public record Round(
    RoundId id,
    RoundKind kind,
    String label,
    List<QuartierId> quartiers,
    List<SecteurId> secteurs,
    RoundTiming when) {

  public Round {
    quartiers = List.copyOf(quartiers);
    secteurs = List.copyOf(secteurs);
  }
}

package fr.gusp.veille.query.row;

import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.query.history.Spell;
import java.util.List;
import java.util.Set;

/**
 * Renvois are counted for domanialité and compétence only (DOMAIN §6 bis): the field's central
 * dispute. Two of them make « responsabilité à clarifier », until an organisation takes it in
 * charge.
 */
public final class Renvois {

  public static final int TO_CLARIFY = 2;
  private static final Set<DeclineReason> DISPUTED =
      Set.of(DeclineReason.PAS_NOTRE_DOMANIALITE, DeclineReason.PAS_NOTRE_COMPETENCE);

  private Renvois() {}

  public static int of(Row row) {
    return in(row.spells());
  }

  public static int in(List<Spell> spells) {
    return (int) spells.stream().filter(Renvois::disputes).count();
  }

  /** Whether the spell was begun by a renvoi that counts. */
  public static boolean disputes(Spell spell) {
    return spell.renvoi() != null && DISPUTED.contains(spell.renvoi());
  }

  /** Nobody has taken it in charge after two renvois. */
  public static boolean toClarify(Row row) {
    return row.now().state().waitsForAnOwner() && of(row) >= TO_CLARIFY;
  }
}

package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stood;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Renvois of the month, for domanialité and compétence only, charged to who sent it back. */
final class Bounced {

  private static final Set<State> TAKEN =
      EnumSet.of(State.PRIS_EN_CHARGE, State.PLANIFIE, State.TRAITE);

  private Bounced() {}

  /** Those of the first form: only where nothing was answered before. */
  static List<Counted> beforeAnyAnswer(Known known) {
    return those((entries, i) -> entries.get(i - 1).state() == State.ORIENTE, known);
  }

  static List<Counted> all(Known known) {
    return those((entries, i) -> true, known);
  }

  /** Fondé where another organisation took it afterwards; not where the same one did. */
  static List<Counted> judged(boolean founded, Known known) {
    return those(
        (entries, i) ->
            taker(entries, i)
                .filter(by -> founded != by.equals(entries.get(i - 1).holder()))
                .isPresent(),
        known);
  }

  private static List<Counted> those(BiPredicate<List<Spell>, Integer> which, Known known) {
    List<Counted> all = new ArrayList<>();
    for (Row row : known.rows()) {
      List<Spell> entries = Stood.entries(row);
      for (int i = 1; i < entries.size(); i++) {
        Spell back = entries.get(i);
        if (Renvois.disputes(back) && known.during(back.at()) && which.test(entries, i)) {
          all.add(Counted.once(row, back.at(), entries.get(i - 1).holder()));
        }
      }
    }
    return all;
  }

  private static Optional<OrganisationId> taker(List<Spell> entries, int renvoi) {
    return entries.stream()
        .skip(renvoi + 1L)
        .filter(spell -> TAKEN.contains(spell.state()))
        .map(Spell::holder)
        .filter(Objects::nonNull)
        .findFirst();
  }
}

package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stood;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What came back in the month: at most 15 days after « traité » or « clos », or later. */
final class Reopened {

  private static final Duration REOPENING = Duration.ofDays(15);

  private Reopened() {}

  /** Réouvertures. */
  static List<Counted> soon(Known known) {
    return back(true, known);
  }

  /** Récurrences: reopened later, or filed anew and linked as what follows. */
  static List<Counted> later(Known known) {
    Stream<Counted> filedAnew = known.rows().stream().flatMap(row -> follows(row, known));
    return Stream.concat(back(false, known).stream(), filedAnew).toList();
  }

  private static List<Counted> back(boolean soon, Known known) {
    List<Counted> all = new ArrayList<>();
    for (Row row : known.rows()) {
      List<Spell> entries = Stood.entries(row);
      for (int i = 1; i < entries.size(); i++) {
        Spell before = entries.get(i - 1);
        Spell spell = entries.get(i);
        boolean returns = before.state().done() && spell.state().open();
        if (returns && known.during(spell.at()) && soon(before, spell) == soon) {
          all.add(Counted.once(row, spell.at(), spell.holder()));
        }
      }
    }
    return all;
  }

  private static boolean soon(Spell before, Spell spell) {
    return Duration.between(before.at(), spell.at()).compareTo(REOPENING) <= 0;
  }

  /** The later of two linked dossiers is the one that follows. */
  private static Stream<Counted> follows(Row row, Known known) {
    return row.beside().kin().links().stream()
        .filter(link -> link.kind() == LinkKind.SUITE && known.during(link.since().at()))
        .filter(link -> row.number().value().compareTo(link.number().value()) > 0)
        .map(link -> Counted.once(row, link.since().at(), row.now().holder()));
  }
}

package fr.gusp.veille.query.row;

import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a report stood from one act to the next: a merge that was undone is as if it never was. */
public final class Stood {

  private Stood() {}

  /** All spells but those as a doublon that ended. */
  public static List<Spell> spells(Row row) {
    List<Spell> all = row.spells();
    int last = all.size() - 1;
    return all.stream().noneMatch(spell -> spell.state() == State.DOUBLON)
        ? all
        : IntStream.rangeClosed(0, last)
            .filter(i -> all.get(i).state() != State.DOUBLON || !ended(all, i))
            .mapToObj(all::get)
            .toList();
  }

  /** Those by which it came to stand otherwise: neither a pause nor a correction begins one. */
  public static List<Spell> entries(Row row) {
    return spells(row).stream().filter(Spell::begins).toList();
  }

  /** The one by which it came to stand as it does. */
  public static Spell entry(Row row) {
    List<Spell> entries = entries(row);
    return entries.get(entries.size() - 1);
  }

  /** Who held it last, before it came to stand as it does. */
  public static Optional<Spell> before(Row row) {
    List<Spell> entries = entries(row);
    return entries.size() < 2 ? Optional.empty() : Optional.of(entries.get(entries.size() - 2));
  }

  private static boolean ended(List<Spell> all, int i) {
    return all.subList(i, all.size()).stream().anyMatch(each -> each.state() != State.DOUBLON);
  }
}

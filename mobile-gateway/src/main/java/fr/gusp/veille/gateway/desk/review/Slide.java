package fr.gusp.veille.gateway.desk.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One screen on the wall: one question.
 *
 * @param number from 1
 * @param kind which question
 * @param point the dossier it shows, where it shows one
 * @param place of that dossier in the agenda, from 1
 */
public record Slide(int number, Kind kind, Agenda.@Nullable Point point, int place) {

  /** What a screen shows. */
  public enum Kind {
    TITLE,
    FIGURES,
    STANDING,
    DELAYS,
    MAP,
    DOSSIER,
    BOUNCED,
    TOURS,
    WORKSITES,
    LAST,
    DUE
  }

  public String id() {
    return "ecran-" + number;
  }

  public String previous() {
    return "#ecran-" + (number - 1);
  }

  public String next() {
    return "#ecran-" + (number + 1);
  }

  public boolean is(String wanted) {
    return kind.name().equals(wanted);
  }

  /** Figures first and few, then the dossiers one by one, then what was decided. */
  static List<Slide> of(Pack pack, Surroundings around) {
    List<Slide> all = new ArrayList<>();
    add(all, Kind.TITLE, true);
    add(all, Kind.FIGURES, true);
    add(all, Kind.STANDING, true);
    add(all, Kind.DELAYS, true);
    add(all, Kind.TOURS, true);
    add(all, Kind.MAP, true);
    pack.agenda()
        .shown()
        .forEach(
            place ->
                all.add(new Slide(all.size() + 1, Kind.DOSSIER, place.point(), place.number())));
    add(all, Kind.BOUNCED, !pack.bouncedOnAWall().isEmpty());
    add(all, Kind.WORKSITES, !around.worksites().isEmpty());
    add(all, Kind.LAST, !around.last().isEmpty());
    add(all, Kind.DUE, !around.due().isEmpty());
    return all;
  }

  private static void add(List<Slide> all, Kind kind, boolean wanted) {
    if (wanted) {
      all.add(new Slide(all.size() + 1, kind, null, 0));
    }
  }
}

package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.contract.territory.Quartier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The walks and the comités of every quartier over the last months. */
final class Meetings {

  private static final int CLOSED = 3;

  private final LocalDate anchor;
  private final int months;
  private final List<Told> told;
  private final Stage on;
  private final Set<Told> looked = new HashSet<>();

  Meetings(LocalDate anchor, int months, List<Told> told, Stage on) {
    this.anchor = anchor;
    this.months = months;
    this.told = told;
    this.on = on;
  }

  void addTo(List<Scene> scenes) {
    var quartiers = on.world().quartiers();
    for (int number = 0; number < quartiers.size(); number++) {
      var quartier = quartiers.get(number);
      Diary.walks(anchor, months, number, on.hours())
          .forEach(start -> walk(quartier, start, scenes));
      comites(quartier, Diary.comites(anchor, Math.min(CLOSED, months), number, on.hours()))
          .forEach(comite -> scenes.addAll(comite.scenes()));
    }
  }

  private List<Comite> comites(Quartier quartier, List<LocalDate> days) {
    var comites = days.stream().map(day -> new Comite(quartier, day, on)).toList();
    for (int number = 0; number < comites.size(); number++) {
      comites.get(number).meet(openBefore(days.get(number), quartier));
    }
    for (int number = 1; number < comites.size(); number++) {
      comites.get(number - 1).takenUpAgain(comites.get(number));
    }
    return comites;
  }

  private List<Told> openBefore(LocalDate day, Quartier quartier) {
    var moment = day.atStartOfDay(Hours.PARIS).toInstant();
    return told.stream()
        .filter(each -> each.seen().situation().quartier().equals(quartier.id()))
        .filter(each -> each.isOpenAt(moment))
        .toList();
  }

  private void walk(Quartier quartier, Instant start, List<Scene> scenes) {
    var waiting =
        told.stream()
            .filter(each -> each.seen().situation().quartier().equals(quartier.id()))
            .filter(each -> each.waitsToBeSeenAt(start) && !looked.contains(each))
            .toList();
    var walk = new Walk(quartier, start, on);
    var chosen = on.luck("looked " + quartier.id() + start).some(waiting, 3);
    looked.addAll(chosen);
    walk.take(chosen);
    scenes.addAll(walk.scenes());
    walk.filed().forEach(each -> scenes.addAll(each.scenes()));
  }
}

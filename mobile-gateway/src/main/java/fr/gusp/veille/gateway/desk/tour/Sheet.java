package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.desk.form.Typed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One theme of the paper list, typed in: per point a finding, perhaps a note, perhaps the report it
 * becomes. Fields are named after the point.
 *
 * @param now when it is typed, for a page that did not say when its points were seen
 */
record Sheet(Typed typed, Tour tour, Instant now) {

  String secteur() {
    return typed.text("secteur");
  }

  String theme() {
    return typed.text("theme");
  }

  /** Points where something was said that is not known yet. */
  List<String> changed() {
    return typed.all("point").stream().filter(this::says).toList();
  }

  private boolean says(String point) {
    String finding = typed.text("finding." + point);
    boolean other = !finding.isEmpty() && !finding.equals(typed.text("known." + point));
    return other || !typed.text("note." + point).isEmpty() || files(point);
  }

  /** Whether « à traiter » becomes a report at once. */
  boolean files(String point) {
    return finding(point).equals("a-traiter") && !typed.text("nature." + point).isEmpty();
  }

  String finding(String point) {
    return typed.text("finding." + point, "non-vu");
  }

  String report(String point) {
    return typed.text("report." + point);
  }

  Map<String, Object> check(String point) {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("commandId", typed.text("command." + point));
    command.put("secteur", secteur());
    command.put("point", point);
    command.put("finding", finding(point));
    if (files(point)) {
      command.put("report", report(point));
    }
    put(command, "note", typed.text("note." + point));
    command.put("photos", List.of());
    command.put("observedAt", seen(point).toString());
    return command;
  }

  Map<String, Object> filing(String point) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("nature", typed.text("nature." + point));
    report.put("quartier", tour.quartier());
    report.put("secteur", secteur());
    put(report, "place", typed.text("lieu." + point));
    put(report, "description", typed.text("note." + point));
    report.put("observedAt", seen(point).toString());
    report.put("tour", tour.id());
    return report;
  }

  /** As the page said it: sent twice, it is the same look. */
  private Instant seen(String point) {
    return typed.moment("seen." + point).orElseGet(() -> tour.seenAt(secteur(), point, now));
  }

  private static void put(Map<String, Object> command, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      command.put(field, value);
    }
  }
}

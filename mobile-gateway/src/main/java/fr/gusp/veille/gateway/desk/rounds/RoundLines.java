package fr.gusp.veille.gateway.desk.rounds;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calendar as lines that a person edits: what, what it is called, where, and when. Several
 * quartiers, secteurs or dates are parted by commas.
 */
final class RoundLines {

  static final String HEADER = "type;libelle;quartiers;secteurs;rythme;jour;rang;dates;debut;fin";
  private static final int CELLS = 10;
  private static final String YEARLY = "--";

  private RoundLines() {}

  static String of(Calendar calendar) {
    return Stream.concat(Stream.of(HEADER), calendar.rounds().stream().map(RoundLines::line))
        .collect(Collectors.joining("\n"));
  }

  /** Each line as the service reads it; what is wrong with one is the service's to say. */
  static List<Map<String, Object>> read(String text) {
    return lines(text).stream().map(RoundLines::round).toList();
  }

  /** Without the header and what is blank. */
  private static List<String> lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.replace(";", "").isBlank() && !line.startsWith("type;"))
        .toList();
  }

  private static String line(Calendar.Round round) {
    Calendar.When when = round.when();
    return Stream.of(
            round.kind(),
            round.label(),
            String.join(", ", round.quartiers()),
            String.join(", ", round.secteurs()),
            when.rhythm(),
            when.weekday(),
            when.nth(),
            when.dates() == null ? "" : String.join(", ", when.dates()),
            day(when.from()),
            day(when.until()))
        .map(cell -> Objects.toString(cell, "").replace(';', ','))
        .collect(Collectors.joining(";"));
  }

  private static Map<String, Object> round(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split(";", -1)));
    while (cells.size() < CELLS) {
      cells.add("");
    }
    Map<String, Object> when = new HashMap<>();
    put(when, "rhythm", cells.get(4));
    put(when, "weekday", cells.get(5).toLowerCase(Locale.ROOT));
    if (cells.get(6).strip().matches("\\d{1,3}")) {
      when.put("nth", Integer.valueOf(cells.get(6).strip()));
    }
    when.put("dates", several(cells.get(7)));
    put(when, "from", yearly(cells.get(8)));
    put(when, "until", yearly(cells.get(9)));
    Map<String, Object> round = new HashMap<>();
    put(round, "kind", cells.get(0));
    put(round, "label", cells.get(1));
    put(round, "id", slug(cells.get(0) + " " + cells.get(1)));
    round.put("quartiers", several(cells.get(2)));
    round.put("secteurs", several(cells.get(3)));
    round.put("when", when);
    return round;
  }

  private static void put(Map<String, Object> object, String name, String cell) {
    if (!cell.isBlank()) {
      object.put(name, cell.strip());
    }
  }

  private static List<String> several(String cell) {
    return Stream.of(cell.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** People write 15/05, the service --05-15. */
  private static String yearly(String cell) {
    String[] parts = cell.strip().split("/");
    return parts.length == 2 ? YEARLY + parts[1].strip() + "-" + parts[0].strip() : cell;
  }

  private static String day(@Nullable String monthDay) {
    return monthDay == null ? "" : monthDay.replaceFirst("^--(\\d+)-(\\d+)$", "$2/$1");
  }

  /** The same round keeps its identifier as long as it keeps its name. */
  private static String slug(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String hyphened = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String slug = hyphened.replaceAll("^-|-$", "");
    return slug.length() > 80 ? slug.substring(0, 80) : slug;
  }
}

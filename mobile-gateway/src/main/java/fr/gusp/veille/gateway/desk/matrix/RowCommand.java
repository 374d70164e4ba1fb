package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.desk.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a row as the row it becomes; empty fields are left out. */
final class RowCommand {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})");
  private static final int LONGEST_NUMBER = 6;

  private RowCommand() {}

  static Map<String, Object> of(Typed form) {
    Map<String, Object> row = new LinkedHashMap<>();
    texts(row, form, "id", "quartier", "secteur", "nature", "lead", "source");
    if (!form.text("lead").isEmpty() && form.text("desk").startsWith(form.text("lead") + "|")) {
      row.put("desk", form.text("desk").substring(form.text("lead").length() + 1));
    }
    row.put("ground", form.all("ground"));
    row.put(
        "supports",
        form.all("supports").stream().filter(each -> !each.equals(form.text("lead"))).toList());
    inside(row, "targets", targets(form));
    inside(row, "conditions", conditions(form));
    return row;
  }

  private static Map<String, Object> targets(Typed form) {
    Map<String, Object> targets = new LinkedHashMap<>();
    for (String which : List.of("answer", "resolve")) {
      Map<String, Object> target = new LinkedHashMap<>();
      if (!form.text(which + "Amount").isEmpty()) {
        target.put("amount", number(form.text(which + "Amount")));
        target.put("unit", form.text(which + "Unit"));
      }
      inside(targets, which, target);
    }
    texts(targets, form, "milestone");
    return targets;
  }

  private static Map<String, Object> conditions(Typed form) {
    Map<String, Object> asks = new LinkedHashMap<>();
    texts(asks, form, "commune", "place", "assetKind", "manager", "agreement", "phase", "worksite");
    subject(asks, form.text("subject"));
    Map<String, Object> season = new LinkedHashMap<>();
    day(season, form, "from");
    day(season, form, "to");
    inside(asks, "season", season);
    return asks;
  }

  /** One list gives nature and sous-nature: {@code nature} or {@code nature|sous-nature}. */
  private static void subject(Map<String, Object> asks, String subject) {
    String[] both = subject.split("\\|", 2);
    if (!both[0].isEmpty()) {
      asks.put("nature", both[0]);
    }
    if (both.length > 1) {
      asks.put("subNature", both[1]);
    }
  }

  /** « 15/11 » as month and day; what is no day is left as typed: the service says so. */
  private static void day(Map<String, Object> season, Typed form, String end) {
    String typed = form.text(end);
    if (!typed.isEmpty()) {
      Matcher day = DAY.matcher(typed);
      season.put(
          end,
          day.matches()
              ? "%02d-%02d"
                  .formatted(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
              : typed);
    }
  }

  private static Object number(String typed) {
    return typed.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.valueOf(typed) : typed;
  }

  private static void texts(Map<String, Object> into, Typed form, String... fields) {
    for (String field : fields) {
      if (!form.text(field).isEmpty()) {
        into.put(field, form.text(field));
      }
    }
  }

  private static void inside(Map<String, Object> into, String name, Map<String, Object> part) {
    if (!part.isEmpty()) {
      into.put(name, part);
    }
  }
}

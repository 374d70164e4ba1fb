package fr.gusp.veille.gateway.desk.settings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hours as people type them: « 8h-12h, 13h30 à 17h30 ». What cannot be read is left as it is: the
 * service says what is wrong with it.
 */
final class TypedHours {

  private static final Pattern SHIFT =
      Pattern.compile("(\\d{1,2})[h:](\\d{2})?(?:-|–|à)(\\d{1,2})[h:](\\d{2})?");

  private TypedHours() {}

  static List<String> shifts(String typed) {
    String close =
        typed.replaceAll("\\s*(-|–|à)\\s*", "$1").replaceAll("(\\d)\\s*h\\s*(\\d{2})?", "$1h$2");
    return Stream.of(close.split("[,;\\s]+|(?<![-–à])et"))
        .filter(each -> !each.isBlank())
        .map(TypedHours::shift)
        .toList();
  }

  private static String shift(String typed) {
    Matcher shift = SHIFT.matcher(typed);
    return shift.matches()
        ? hour(shift.group(1), shift.group(2)) + "-" + hour(shift.group(3), shift.group(4))
        : typed;
  }

  private static String hour(String hour, String minute) {
    return (hour.length() == 1 ? "0" + hour : hour) + ":" + (minute == null ? "00" : minute);
  }
}

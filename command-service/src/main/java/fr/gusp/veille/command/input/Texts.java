package fr.gusp.veille.command.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Texts, and what is written as a text. */
final class Texts {

  private static final String LAYOUT = "\t\n\r";
  private static final int LONGEST_WORD = 200;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 9999;

  private Texts() {}

  /** Words without what surrounds them; blank words say nothing. Length in UTF-16 units. */
  static Form<String> text(int longest) {
    return node -> {
      String text = words(node).strip();
      if (text.length() > longest) {
        throw Mistake.tooLong(longest);
      }
      return text.isEmpty() ? null : text;
    };
  }

  /** A text that {@code read} understands; what it refuses is named by {@code code}. */
  static <T> Form<T> parsed(String code, String message, Function<String, T> read) {
    return node -> {
      String text = text(LONGEST_WORD).read(node);
      try {
        return text == null ? null : read.apply(text);
      } catch (IllegalArgumentException | DateTimeException unreadable) {
        throw Mistake.of(code, message);
      }
    };
  }

  /** A moment with its offset, in a year that a phone can mean. */
  static OffsetDateTime moment(String text) {
    OffsetDateTime moment = OffsetDateTime.parse(text);
    meant(moment.getYear());
    return moment;
  }

  static LocalDate date(String text) {
    LocalDate date = LocalDate.parse(text);
    meant(date.getYear());
    return date;
  }

  static YearMonth month(String text) {
    YearMonth month = YearMonth.parse(text);
    meant(month.getYear());
    return month;
  }

  /** Of a leap year too: a season may end on 29 February. */
  static String monthDay(String text) {
    MonthDay.parse("--" + text);
    return text;
  }

  private static void meant(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw Mistake.outOfRange();
    }
  }

  private static String words(JsonNode node) {
    if (!node.isString()) {
      throw Mistake.wrongType();
    }
    String text = node.stringValue();
    if (text.codePoints().anyMatch(Texts::isNoCharacter)) {
      throw Mistake.unreadableText();
    }
    return text;
  }

  /**
   * A control character other than tab, line feed and carriage return, half of a surrogate pair, or
   * a point that Unicode keeps for no character; XML takes none of them.
   */
  private static boolean isNoCharacter(int point) {
    return Character.getType(point) == Character.SURROGATE
        || (Character.isISOControl(point) && LAYOUT.indexOf(point) < 0)
        || (point & 0xfffe) == 0xfffe
        || (point >= 0xfdd0 && point <= 0xfdef);
  }
}

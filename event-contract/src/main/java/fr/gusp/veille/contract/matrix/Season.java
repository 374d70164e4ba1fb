package fr.gusp.veille.contract.matrix;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Pattern;

/**
 * A part of every year, both ends included, as months and days ({@code 11-15}); from November to
 * March it goes over the turn of the year.
 */
public record Season(String from, String to) {

  private static final Pattern FORM = Pattern.compile("\\d{2}-\\d{2}");

  /**
   * @throws IllegalArgumentException if an end is no day of a year
   */
  public Season {
    day(from);
    day(to);
  }

  public boolean contains(MonthDay day) {
    MonthDay first = day(from);
    MonthDay last = day(to);
    boolean begun = !day.isBefore(first);
    boolean notOver = !day.isAfter(last);
    return first.isAfter(last) ? begun || notOver : begun && notOver;
  }

  private static MonthDay day(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no day of a year");
    }
    try {
      return MonthDay.parse("--" + text);
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException("no day of a year", noSuchDay);
    }
  }
}

package fr.gusp.veille.contract.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;

/** Hours in a row during which people work, on the clock of Paris. */
public record Shift(LocalTime open, LocalTime close) implements Comparable<Shift> {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final Comparator<Shift> BY_BEGINNING = Comparator.comparing(Shift::open);

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Shift {
    if (!open.isBefore(close)) {
      throw new IllegalArgumentException("a shift ends after it began");
    }
  }

  /**
   * Of the form {@code 08:00-12:00}.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Shift parse(String text) {
    String[] ends = text.split("-", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("a shift has two ends");
    }
    try {
      return new Shift(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    } catch (DateTimeException noTime) {
      throw new IllegalArgumentException("a shift begins and ends at an hour", noTime);
    }
  }

  Instant opens(LocalDate day) {
    return day.atTime(open).atZone(PARIS).toInstant();
  }

  Instant closes(LocalDate day) {
    return day.atTime(close).atZone(PARIS).toInstant();
  }

  @Override
  public int compareTo(Shift other) {
    return BY_BEGINNING.compare(this, other);
  }

  @Override
  public String toString() {
    return open + "-" + close;
  }
}

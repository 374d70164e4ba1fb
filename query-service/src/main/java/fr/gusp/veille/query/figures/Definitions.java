package fr.gusp.veille.query.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each figure counts. A pack is frozen by the definitions of its day, and computed again by
 * the same ones for ever: a change that moves a figure of the past is a new number.
 */
public enum Definitions {
  /** Of the product's first form: without doublons, relais, pauses and closings. */
  FIRST(1, FirstDefinitions.all()),

  /** DOMAIN §6 bis over the whole life of a report. */
  SECOND(2, SecondDefinitions.all());

  /** The ones that figures are shown by today. */
  public static final Definitions NOW = SECOND;

  private final int number;
  private final Map<Figure, Definition> all;

  Definitions(int number, Map<Figure, Definition> all) {
    this.number = number;
    this.all = all;
  }

  /** The definitions of a number; empty where it is none of ours. */
  public static Optional<Definitions> numbered(int number) {
    return Stream.of(values()).filter(each -> each.number == number).findFirst();
  }

  public int number() {
    return number;
  }

  /** The figures that they define, in the order they are shown. */
  public List<Figure> figures() {
    return List.copyOf(all.keySet());
  }

  /** Everything a figure counts, one by one. */
  List<Counted> count(Figure figure, Known known, WorkingHours hours) {
    return Objects.requireNonNull(all.get(figure)).count(known, hours);
  }
}

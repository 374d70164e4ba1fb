package fr.gusp.veille.gateway.desk.rounds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendar of an EPCI in the version in force; version 0 before any. */
public record Calendar(String epci, int version, List<Round> rounds) {

  /** One round. */
  public record Round(
      String id,
      String kind,
      String label,
      List<String> quartiers,
      List<String> secteurs,
      When when) {}

  /** When it comes; each rhythm has fields of its own. */
  public record When(
      String rhythm,
      @Nullable String weekday,
      @Nullable Integer nth,
      @Nullable List<String> dates,
      @Nullable String from,
      @Nullable String until) {}
}

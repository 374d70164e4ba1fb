package fr.gusp.veille.gateway.desk.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A tour de quartier of the month: how much was looked at, beside what was found. */
public record TourHeld(
    String id,
    @Nullable List<ReviewLine.Named> secteurs,
    OffsetDateTime startsAt,
    String state,
    @Nullable Counts counts) {

  public record Counts(int conforme, int aTraiter, int nonVu, int sansObjet, int reports) {}

  public String where() {
    return secteurs == null || secteurs.isEmpty()
        ? "tout le quartier"
        : secteurs.stream().map(ReviewLine.Named::name).collect(Collectors.joining(", "));
  }

  boolean held() {
    return "clos".equals(state);
  }
}

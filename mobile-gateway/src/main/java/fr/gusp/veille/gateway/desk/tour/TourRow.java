package fr.gusp.veille.gateway.desk.tour;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One tour in a list. */
public record TourRow(
    String id,
    String quartier,
    String quartierName,
    List<Named> secteurs,
    Instant startsAt,
    String state,
    String stateLabel,
    List<Named> participants,
    @Nullable Counts counts) {

  public String day() {
    return Moments.day(startsAt);
  }

  public String hour() {
    return Moments.hour(startsAt);
  }

  public String secteursInWords() {
    return secteurs == null || secteurs.isEmpty() ? "tout le quartier" : Named.joined(secteurs);
  }

  public String participantsInWords() {
    return participants == null || participants.isEmpty() ? "–" : Named.joined(participants);
  }

  public Counts figures() {
    return counts == null ? Counts.NONE : counts;
  }
}

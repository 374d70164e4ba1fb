package fr.gusp.veille.query.tour;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.query.row.Shelf;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tour as it stands in the list of its quartier, and what the next tour asks of it. */
public record TourLine(
    TourId id,
    long version,
    QuartierId quartier,
    List<SecteurId> secteurs,
    OffsetDateTime startsAt,
    TourState state,
    List<OrganisationId> participants,
    Counts counts,
    long position,
    @Nullable Instant endedAt,
    @Nullable Long endedAtPosition) {

  /** Findings over every line of the checklist in every secteur. */
  public record Counts(int conforme, int aTraiter, int nonVu, int sansObjet) {}

  /** The one bucket of the reports that were filed on a tour. */
  public static final String FILED = "all";

  /** The reports that were filed on a tour, in one bucket: nobody files hundreds on a walk. */
  public static Shelf filedOn(TourId tour) {
    return new Shelf("filed-on|" + tour);
  }

  /** The tours of a quartier; a bucket holds a year of them. */
  public static Shelf shelf(QuartierId quartier) {
    return new Shelf("tours|" + quartier);
  }

  public static TourLine of(Tour tour) {
    Ending ending = tour.ending();
    return new TourLine(
        tour.planned().tour(),
        tour.version(),
        tour.planned().quartier(),
        tour.planned().secteurs(),
        tour.planned().startsAt(),
        tour.state(),
        tour.planned().participants(),
        Findings.of(tour).counts(),
        tour.position(),
        ending == null ? null : ending.at(),
        ending == null ? null : ending.position());
  }

  /** Where it stood at a position; empty where it was not planned yet. */
  public Optional<TourState> stateAt(long asOf) {
    if (position > asOf) {
      return Optional.empty();
    }
    boolean over = endedAtPosition != null && endedAtPosition <= asOf;
    return Optional.of(over ? state : TourState.PREVU);
  }

  public String bucket() {
    return Integer.toString(startsAt.getYear());
  }

  public String json() {
    return EventJson.mapper().writeValueAsString(this);
  }

  static TourLine read(String json) {
    return EventJson.mapper().readValue(json, TourLine.class);
  }

  @JsonIgnore
  boolean closed() {
    return state == TourState.CLOS;
  }
}

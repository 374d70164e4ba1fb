package fr.gusp.veille.gateway.desk.home;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of tours or of committee sessions, as far as a first page shows them. */
public record Agenda(@Nullable List<Entry> items) {

  static final Agenda NOTHING = new Agenda(List.of());

  /** A tour, or a session. */
  public record Entry(
      String id,
      @Nullable String quartierName,
      @Nullable Instant startsAt,
      @Nullable String heldOn,
      @Nullable String month,
      @Nullable String stateLabel,
      @Nullable List<Named> secteurs) {

    public record Named(String id, String name) {}

    /** « Cité 12, Cité 14 ». */
    public String where() {
      return secteurs == null ? "" : String.join(", ", secteurs.stream().map(Named::name).toList());
    }
  }

  public List<Entry> entries() {
    return items == null ? List.of() : items;
  }
}

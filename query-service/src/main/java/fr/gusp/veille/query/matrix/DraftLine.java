package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.query.row.Shelf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A draft as it stands in the list of its EPCI; {@code changes} counts the rows it touches. */
public record DraftLine(
    MatrixDraftId id,
    long version,
    String title,
    DraftState state,
    int basedOn,
    int changes,
    Instant begunAt,
    Instant changedAt,
    @Nullable MemberId by,
    @Nullable OrganisationId organisation,
    @Nullable Integer published) {

  /** The one bucket: an EPCI does not have hundreds of drafts. */
  public static final String BUCKET = "all";

  public static Shelf shelf(EpciId epci) {
    return new Shelf("matrix-drafts|" + epci);
  }

  public static DraftLine of(Draft draft) {
    return new DraftLine(
        draft.begun().draft(),
        draft.version(),
        draft.begun().title(),
        draft.state(),
        draft.basedOn(),
        draft.changes().put().size() + draft.changes().removed().size(),
        draft.begunAt(),
        draft.changedAt(),
        draft.by(),
        draft.organisation(),
        draft.published());
  }

  public String json() {
    return EventJson.mapper().writeValueAsString(this);
  }

  static DraftLine read(String json) {
    return EventJson.mapper().readValue(json, DraftLine.class);
  }
}

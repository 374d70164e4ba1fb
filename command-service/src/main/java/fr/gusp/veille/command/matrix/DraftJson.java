package fr.gusp.veille.command.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.wire.EventJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to every act on a draft: what it is and where it stands; {@code published} is the
 * version it came into force as.
 */
record DraftJson(
    MatrixDraftId id,
    long version,
    String state,
    EpciId epci,
    int basedOn,
    String title,
    int changes,
    @Nullable Integer published,
    Instant recordedAt) {

  static String of(KnownDraft draft, long version, Instant recordedAt) {
    DraftPlan plan = draft.plan();
    int changes = plan.changes().put().size() + plan.changes().removed().size();
    return EventJson.mapper()
        .writeValueAsString(
            new DraftJson(
                plan.draft(),
                version,
                draft.code(),
                plan.epci(),
                plan.basedOn(),
                plan.title(),
                changes,
                draft instanceof PublishedDraft published ? published.version() : null,
                recordedAt));
  }
}

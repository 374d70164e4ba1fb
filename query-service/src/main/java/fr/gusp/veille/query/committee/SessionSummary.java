package fr.gusp.veille.query.committee;

import fr.gusp.veille.query.summary.Summary.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session as it stands in a list. */
record SessionSummary(
    String id,
    long version,
    String committee,
    String committeeLabel,
    @Nullable String quartier,
    @Nullable String quartierName,
    String month,
    String heldOn,
    String state,
    String stateLabel,
    List<Named> participants) {}

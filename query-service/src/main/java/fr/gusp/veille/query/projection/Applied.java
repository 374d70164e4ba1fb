package fr.gusp.veille.query.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a batch did: what it changed, and counts. */
record Applied(
    List<Change> changes,
    int duplicates,
    boolean referenceChanged,
    long position,
    @Nullable Instant recordedAt) {}

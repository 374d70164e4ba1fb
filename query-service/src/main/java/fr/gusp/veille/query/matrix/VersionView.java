package fr.gusp.veille.query.matrix;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of a matrix, with its rows where they were asked for. */
public record VersionView(
    String epci,
    String epciName,
    int version,
    boolean inForce,
    Instant publishedAt,
    WhoView publishedBy,
    int total,
    @Nullable List<RowView> rows) {}

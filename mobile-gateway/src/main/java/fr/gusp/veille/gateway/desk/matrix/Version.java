package fr.gusp.veille.gateway.desk.matrix;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of a matrix; its rows where they were asked for. */
public record Version(
    String epci,
    String epciName,
    int version,
    boolean inForce,
    Instant publishedAt,
    Who publishedBy,
    int total,
    @Nullable List<Line> rows) {}

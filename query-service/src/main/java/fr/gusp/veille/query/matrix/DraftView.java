package fr.gusp.veille.query.matrix;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft: what it changes of the version it starts from, its rows as they would be, and, where
 * another version was published meanwhile, what that changed ({@code overtaken}) and which of these
 * rows the draft changes too ({@code collisions}).
 */
public record DraftView(
    String id,
    long version,
    String state,
    String stateLabel,
    String epci,
    String epciName,
    String title,
    int basedOn,
    int inForce,
    Instant begunAt,
    WhoView begunBy,
    Instant changedAt,
    @Nullable Integer published,
    List<DifferenceView> changes,
    List<DifferenceView> overtaken,
    List<String> collisions,
    List<RowView> rows,
    List<String> acts) {}

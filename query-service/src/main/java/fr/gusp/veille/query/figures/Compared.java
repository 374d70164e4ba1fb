package fr.gusp.veille.query.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure with everything it counts, beside the month before and the same month a year ago. */
public record Compared(
    Figure figure,
    List<Counted> counted,
    Measured now,
    @Nullable Measured previousMonth,
    @Nullable Measured previousYear) {}

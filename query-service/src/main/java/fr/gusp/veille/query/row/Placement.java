package fr.gusp.veille.query.row;

import fr.gusp.veille.contract.id.ReportId;
import org.jspecify.annotations.Nullable;

/** A report's row in one bucket of one shelf; no row where it has left. */
public record Placement(
    Shelf shelf, String bucket, ReportId report, long version, @Nullable Row row) {}

package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.row.Row;

/** A report's row after the event at this position. */
public record Change(long position, Row row) {}

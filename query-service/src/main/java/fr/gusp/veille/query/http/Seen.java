package fr.gusp.veille.query.http;

import java.time.Instant;

/** As of when an answer holds: the instant asked for, and the position it was resolved to. */
public record Seen(Instant instant, long position) {}

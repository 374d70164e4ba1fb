package fr.gusp.veille.query.projection;

import java.time.Instant;
import java.util.List;

/** A parked stream as operators see it: names of events, never what they say. */
public record Parked(String stream, String reason, Instant since, List<String> events) {}

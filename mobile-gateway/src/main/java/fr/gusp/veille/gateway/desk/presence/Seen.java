package fr.gusp.veille.gateway.desk.presence;

import java.time.Instant;

/** A page with a dossier that is in sight. Nobody is named, and nothing outlives a minute. */
record Seen(String member, String organisation, boolean edits, Instant at) {}

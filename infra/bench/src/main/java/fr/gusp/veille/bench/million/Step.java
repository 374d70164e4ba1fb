package fr.gusp.veille.bench.million;

import fr.gusp.veille.contract.wire.VeilleEvent;
import java.time.Instant;

/** One event, when it is recorded, and its place in its stream. */
record Step(Instant at, VeilleEvent event, long sequence) {}

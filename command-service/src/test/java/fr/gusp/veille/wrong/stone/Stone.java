package fr.gusp.veille.wrong.stone;

import fr.gusp.veille.wrong.ring.Ring;
import org.jspecify.annotations.Nullable;

/** Needs the ring. */
public record Stone(@Nullable Ring ring) {}

package fr.gusp.veille.wrong.ring;

import fr.gusp.veille.wrong.stone.Stone;

/** Needs the stone. */
public record Ring(Stone stone) {}

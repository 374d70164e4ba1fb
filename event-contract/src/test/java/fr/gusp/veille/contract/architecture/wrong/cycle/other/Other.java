package fr.gusp.veille.contract.architecture.wrong.cycle.other;

import fr.gusp.veille.contract.architecture.wrong.cycle.one.One;

/** Wrong: knows the one, which knows it. */
public record Other(One one) {}

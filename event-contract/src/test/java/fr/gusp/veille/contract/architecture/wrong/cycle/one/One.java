package fr.gusp.veille.contract.architecture.wrong.cycle.one;

import fr.gusp.veille.contract.architecture.wrong.cycle.other.Other;

/** Wrong: knows the other, which knows it. */
public record One(Other other) {}

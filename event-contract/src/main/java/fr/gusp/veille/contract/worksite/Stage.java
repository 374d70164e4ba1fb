package fr.gusp.veille.contract.worksite;

import java.time.LocalDate;

/** A phase of works, from its first to its last day. */
public record Stage(WorksitePhase phase, LocalDate from, LocalDate to) {}

package fr.gusp.veille.contract.worksite;

import java.time.LocalDate;

/** A municipal order that allows the works, from its first to its last day. */
public record Arrete(String number, String subject, LocalDate validFrom, LocalDate validTo) {}

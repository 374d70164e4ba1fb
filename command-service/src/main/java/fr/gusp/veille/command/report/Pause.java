package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.report.PauseCause;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** En attente: what the holder waits for, since when, and the day it resumes by itself. */
public record Pause(PauseCause cause, Instant since, @Nullable LocalDate until) {}

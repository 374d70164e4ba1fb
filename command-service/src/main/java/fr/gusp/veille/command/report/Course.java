package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.Procedure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a procedure stands; nothing is awaited once its last milestone is reached. */
public record Course(Procedure procedure, @Nullable Milestone awaited, @Nullable Instant dueBy) {}

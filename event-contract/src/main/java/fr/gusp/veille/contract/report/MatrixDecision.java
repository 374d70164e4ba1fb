package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixRowId;
import org.jspecify.annotations.Nullable;

/**
 * « Pourquoi ici »: the row of the responsibility matrix that decided, and the version it stood in.
 */
public record MatrixDecision(EpciId epci, int version, @Nullable MatrixRowId row) {}

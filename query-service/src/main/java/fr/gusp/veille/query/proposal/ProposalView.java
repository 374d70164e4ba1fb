package fr.gusp.veille.query.proposal;

import fr.gusp.veille.contract.matrix.MatrixRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that would have avoided {@code count} renvois; {@code inForce} is who the version in force
 * names instead, {@code numbers} some of the reports.
 */
public record ProposalView(
    MatrixRow row,
    String scope,
    String subject,
    @Nullable String ground,
    String lead,
    int count,
    List<String> sentBackBy,
    @Nullable String inForce,
    List<String> numbers) {}

package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.contract.matrix.MatrixRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that would have avoided renvois. */
public record Proposal(
    MatrixRow row,
    String scope,
    String subject,
    @Nullable String ground,
    String lead,
    int count,
    List<String> sentBackBy,
    @Nullable String inForce,
    List<String> numbers) {}

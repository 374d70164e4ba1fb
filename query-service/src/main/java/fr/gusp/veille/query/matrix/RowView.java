package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.matrix.MatrixRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in the words of people, and as it is written ({@code row}). {@code lead} is null where
 * nobody is named; {@code basis} where the row is the charter's own; the words of what it does not
 * ask are null.
 */
public record RowView(
    MatrixRow row,
    String scope,
    String nature,
    @Nullable String subject,
    @Nullable String ground,
    @Nullable String manager,
    @Nullable String when,
    @Nullable String lead,
    @Nullable String desk,
    List<String> supports,
    @Nullable String answer,
    @Nullable String resolve,
    @Nullable String milestone,
    @Nullable String basis,
    String source) {}

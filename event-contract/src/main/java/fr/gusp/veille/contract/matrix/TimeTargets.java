package fr.gusp.veille.contract.matrix;

import org.jspecify.annotations.Nullable;

/**
 * How soon a row wants an answer, and the thing done; absent where it names none. {@code milestone}
 * says in French what must stand before that.
 */
public record TimeTargets(
    @Nullable TimeTarget answer, @Nullable TimeTarget resolve, @Nullable String milestone) {}

package fr.gusp.veille.gateway.desk.matrix;

import org.jspecify.annotations.Nullable;

/** Who published or began something, by their organisation. */
public record Who(String label, @Nullable String organisation) {}

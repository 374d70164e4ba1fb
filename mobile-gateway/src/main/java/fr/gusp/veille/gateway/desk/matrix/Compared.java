package fr.gusp.veille.gateway.desk.matrix;

import java.util.List;

/** Two versions, and what the later says otherwise. */
public record Compared(Version from, Version to, List<Difference> differences) {}

package fr.gusp.veille.query.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ids only: whoever hears it asks again. No report where the caller may only count it. */
record Told(@Nullable String report, String quartier, List<String> organisations) {}

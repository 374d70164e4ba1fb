package fr.gusp.veille.query.worksite;

import fr.gusp.veille.query.summary.Summary.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chantier as it stands in a list on a day; {@code phase} is that day's, corners are [lat, lon].
 * {@code uncovered} where it is in its travaux and no arrêté is valid on that day.
 */
record WorksiteSummary(
    String id,
    long version,
    String name,
    List<Named> quartiers,
    Named owner,
    String state,
    String stateLabel,
    @Nullable String phase,
    @Nullable String phaseLabel,
    LocalDate from,
    LocalDate to,
    List<Named> secteurs,
    List<String> places,
    List<double[]> perimeter,
    boolean uncovered) {}

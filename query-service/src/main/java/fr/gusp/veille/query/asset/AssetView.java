package fr.gusp.veille.query.asset;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gusp.veille.query.summary.Summary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An équipement with its history: the dossiers on it that the caller may read, the latest first.
 */
record AssetView(
    @JsonUnwrapped AssetSummary asset,
    long version,
    String state,
    String stateLabel,
    @Nullable Instant retiredAt,
    List<Summary> reports,
    List<String> acts) {}

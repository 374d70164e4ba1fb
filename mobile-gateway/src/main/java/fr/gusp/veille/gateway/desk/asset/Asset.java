package fr.gusp.veille.gateway.desk.asset;

import fr.gusp.veille.gateway.desk.Summary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One équipement with the dossiers on it that its reader may open. */
public record Asset(
    String id,
    long version,
    String kindLabel,
    String number,
    String label,
    String quartier,
    String quartierName,
    @Nullable String secteurName,
    @Nullable String place,
    AssetRow.@Nullable Point location,
    AssetRow.@Nullable Named manager,
    String state,
    String stateLabel,
    @Nullable Instant retiredAt,
    List<Summary> reports,
    List<String> acts) {

  public Asset {
    reports = reports == null ? List.of() : reports;
    acts = acts == null ? List.of() : acts;
  }

  public boolean stands() {
    return "en-place".equals(state);
  }

  public boolean may(String act) {
    return acts.contains(act);
  }
}

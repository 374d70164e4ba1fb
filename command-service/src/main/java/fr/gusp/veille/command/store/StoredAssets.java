package fr.gusp.veille.command.store;

import fr.gusp.veille.command.asset.AssetState;
import fr.gusp.veille.command.asset.KnownAsset;
import fr.gusp.veille.command.asset.KnownAssets;
import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.id.AssetId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the facts of many équipements in one query. */
@Repository
class StoredAssets implements KnownAssets {

  private static final String FACTS =
      "SELECT name, payload FROM event WHERE stream = ANY (?) ORDER BY stream, sequence";

  private final JdbcTemplate jdbc;

  StoredAssets(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<AssetId, KnownAsset> find(Collection<AssetId> assets) {
    String[] streams =
        assets.stream().map(id -> AssetEvent.STREAM + id).distinct().toArray(String[]::new);
    Map<AssetId, List<AssetEvent>> facts = new HashMap<>();
    jdbc.query(
        FACTS,
        row -> {
          var fact = (AssetEvent) EventReader.read(row.getString("name"), row.getBytes("payload"));
          facts.computeIfAbsent(fact.asset(), id -> new ArrayList<>()).add(fact);
        },
        (Object) streams);
    Map<AssetId, KnownAsset> known = new HashMap<>();
    facts.forEach((id, all) -> known.put(id, (KnownAsset) AssetState.of(all)));
    return known;
  }
}

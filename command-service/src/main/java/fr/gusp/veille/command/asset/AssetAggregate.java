package fr.gusp.veille.command.asset;

import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.command.act.Life;
import fr.gusp.veille.contract.asset.AssetEvent;
import java.time.Instant;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;

/** The équipement as the store knows it. */
@AggregateRoot(type = "asset")
public class AssetAggregate extends Life<AssetState, AssetEvent> {

  static final Kind<AssetAggregate> KIND =
      new Kind<>(
          AssetAggregate.class, AssetAggregate::new, AssetEvent.STREAM, new TheAssetExists(false));

  AssetAggregate() {
    super(new Unregistered());
  }

  @EventSourcingHandler
  void evolve(AssetEvent event, @Timestamp Instant at) {
    happened(event, at, (before, fact, recordedAt) -> AssetEvolution.evolve(before, fact));
  }

  @Override
  protected String answer(AssetState state, long version, Instant recordedAt) {
    return AssetJson.of((KnownAsset) state, version, recordedAt);
  }
}

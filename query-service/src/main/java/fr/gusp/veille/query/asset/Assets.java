package fr.gusp.veille.query.asset;

import fr.gusp.veille.contract.asset.AssetKey;
import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.store.LineReader;
import fr.gusp.veille.query.store.StreamReader;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds équipements: the list of quartiers, one whole, or those that bear a number. */
@Component
class Assets {

  private static final Comparator<AssetRegistered> BY_NUMBER =
      Comparator.comparing(AssetRegistered::kind)
          .thenComparing(each -> AssetKey.folded(each.number()))
          .thenComparing(each -> each.asset().value());

  private final LineReader lists;
  private final StreamReader streams;

  Assets(LineReader lists, StreamReader streams) {
    this.lists = lists;
    this.streams = streams;
  }

  /** Those that stand, by kind and number. */
  Mono<List<AssetRegistered>> find(Wanted wanted) {
    return Flux.fromIterable(wanted.quartiers())
        .flatMap(quartier -> lists.of(AssetLine.shelf(quartier)))
        .flatMapIterable(lines -> lines)
        .map(AssetLine::read)
        .filter(wanted::wants)
        .collectSortedList(BY_NUMBER);
  }

  Mono<Asset> find(AssetId id) {
    return streams.assets(List.of(id)).next().map(Asset::of);
  }

  /** Those that stand in these quartiers and bear this number: one per kind at most. */
  Mono<List<AssetRegistered>> numbered(
      String number, Collection<EpciId> epcis, Collection<QuartierId> quartiers) {
    List<AssetId> ids =
        epcis.stream()
            .flatMap(
                epci -> Stream.of(AssetKind.values()).map(kind -> new AssetKey(epci, kind, number)))
            .map(AssetKey::id)
            .toList();
    return streams
        .assets(ids)
        .map(Asset::of)
        .filter(Asset::stands)
        .map(Asset::registered)
        .filter(each -> quartiers.contains(each.quartier()))
        .collectSortedList(BY_NUMBER);
  }
}

package fr.gusp.veille.query.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads buckets by their ids; those it has read before only if their version is another now. */
final class BucketReader {

  private static final long CHARACTERS = 16_000_000;
  private static final int AT_ONCE = 32;
  private static final String VERSION = "v";

  private final DecodedBuckets decoded = new DecodedBuckets(CHARACTERS);

  /** Their rows in the order of filing, without those that were verified before an instant. */
  Mono<List<Row>> read(Generation generation, List<String> buckets, Instant since) {
    Map<Boolean, List<String>> read =
        buckets.stream()
            .collect(
                Collectors.partitioningBy(
                    each -> decoded.find(key(generation, each), since).isPresent()));
    return Mono.zip(
            whole(generation, read.getOrDefault(false, List.of()), since),
            again(generation, read.getOrDefault(true, List.of()), since))
        .map(both -> inOrder(both.getT1(), both.getT2(), since));
  }

  /** In several questions at once, so that the server reads one while we decode another. */
  private Mono<List<Row>> whole(Generation generation, List<String> buckets, Instant since) {
    return Flux.fromIterable(buckets)
        .buffer(AT_ONCE)
        .flatMap(some -> generation.rows().find(Filters.in("_id", some)))
        .flatMapIterable(kept -> decode(generation, kept, since))
        .collectList();
  }

  /** Of those read before only the versions, and whole those that are another now. */
  private Mono<List<Row>> again(Generation generation, List<String> buckets, Instant since) {
    if (buckets.isEmpty()) {
      return Mono.just(List.of());
    }
    List<Row> same = new ArrayList<>();
    return Flux.from(
            generation
                .rows()
                .find(Filters.in("_id", buckets))
                .projection(Projections.include(VERSION)))
        .filter(each -> !take(generation, each, since, same))
        .map(each -> each.getString("_id"))
        .collectList()
        .flatMap(others -> whole(generation, others, since))
        .map(others -> Stream.concat(same.stream(), others.stream()).toList());
  }

  /** Whether it is of the version that was read; its rows are then added. */
  private boolean take(Generation generation, Document bucket, Instant since, List<Row> same) {
    Optional<DecodedBuckets.Decoded> known =
        decoded
            .find(key(generation, bucket.getString("_id")), since)
            .filter(each -> each.v() == bucket.getLong(VERSION));
    known.ifPresent(each -> same.addAll(each.rows()));
    return known.isPresent();
  }

  private List<Row> decode(Generation generation, Document kept, Instant since) {
    List<String> texts = Bucket.rowsSince(since, kept);
    List<Row> rows = texts.stream().map(RowJson::read).toList();
    long weight = texts.stream().mapToLong(String::length).sum();
    decoded.keep(
        key(generation, kept.getString("_id")),
        new DecodedBuckets.Decoded(kept.getLong(VERSION), since, rows, weight));
    return rows;
  }

  private static List<Row> inOrder(List<Row> some, List<Row> others, Instant since) {
    List<Row> all = new ArrayList<>(some);
    all.addAll(others);
    all.removeIf(row -> Settled.before(since, row));
    all.sort(Comparator.comparingLong(Row::position));
    return all;
  }

  private static String key(Generation generation, String bucket) {
    return generation.suffix() + "|" + bucket;
  }
}

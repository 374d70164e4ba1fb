package fr.gusp.veille.gateway.desk;

import fr.gusp.veille.gateway.caller.Caller;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Names of organisations, quartiers and natures; they change a few times a year. */
@Component
public class Directory {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private final QueryService query;
  private volatile @Nullable Mono<List<Organisation>> organisations;
  private volatile @Nullable Mono<List<Territory>> territories;

  Directory(QueryService query) {
    this.query = query;
  }

  public Mono<List<Organisation>> organisations(Caller caller) {
    Mono<List<Organisation>> known = organisations;
    if (known == null) {
      known =
          keep(
              query.read(caller, new ParameterizedTypeReference<>() {}, Map.of(), "organisations"));
      organisations = known;
    }
    return known.doOnError(failure -> organisations = null).map(Directory::byName);
  }

  /** Those that work in a quartier. */
  public Mono<List<Organisation>> organisationsOf(Caller caller, String quartier) {
    return organisations(caller)
        .map(all -> all.stream().filter(one -> one.worksIn(quartier)).toList());
  }

  /** The services of one; none where it has none or nobody can say. */
  public Mono<List<Desk>> desksOf(Caller caller, @Nullable String organisation) {
    return organisations(caller)
        .map(
            all ->
                all.stream()
                    .filter(one -> one.id().equals(organisation) && one.desks() != null)
                    .flatMap(one -> one.desks().stream())
                    .toList())
        .onErrorReturn(List.of());
  }

  /** Every quartier the platform knows, with its commune. */
  private Mono<List<Quartier>> quartiers(Caller caller) {
    return territories(caller).map(Directory::flat);
  }

  private Mono<List<Territory>> territories(Caller caller) {
    Mono<List<Territory>> known = territories;
    if (known == null) {
      known =
          keep(query.read(caller, new ParameterizedTypeReference<>() {}, Map.of(), "territories"));
      territories = known;
    }
    return known.doOnError(failure -> territories = null);
  }

  /** Those of the caller's territory. */
  public Mono<List<Quartier>> quartiersOf(Caller caller) {
    return quartiers(caller)
        .map(all -> all.stream().filter(one -> caller.quartiers().contains(one.id())).toList());
  }

  /** The secteurs of a quartier; empty where the platform does not know it. */
  public Mono<List<Secteur>> secteursOf(Caller caller, String quartier) {
    return territories(caller)
        .map(
            all ->
                all.stream()
                    .flatMap(epci -> epci.communes().stream())
                    .flatMap(commune -> commune.quartiers().stream())
                    .filter(one -> one.id().equals(quartier) && one.secteurs() != null)
                    .flatMap(one -> one.secteurs().stream())
                    .toList());
  }

  /** The caller's organisation, by its usual short name. */
  Mono<String> organisationName(Caller caller) {
    return organisations(caller)
        .flatMapIterable(all -> all)
        .filter(one -> one.id().equals(caller.organisation()))
        .map(one -> one.shortName() == null ? one.name() : one.shortName())
        .next();
  }

  /** As {@link #organisationName}, or nothing to say. */
  public Mono<String> nameOf(Caller caller) {
    return organisationName(caller).onErrorReturn("").defaultIfEmpty("");
  }

  private static <T> Mono<T> keep(Mono<T> read) {
    return read.cache(value -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
  }

  private static List<Organisation> byName(List<Organisation> all) {
    return all.stream().sorted(Comparator.comparing(Organisation::name)).toList();
  }

  private static List<Quartier> flat(List<Territory> territories) {
    return territories.stream()
        .flatMap(epci -> epci.communes().stream())
        .flatMap(
            commune ->
                commune.quartiers().stream()
                    .map(one -> new Quartier(one.id(), one.name(), commune.name())))
        .toList();
  }

  /** An organisation as lists show it. */
  public record Organisation(
      String id,
      String name,
      @Nullable String shortName,
      @Nullable List<String> quartiers,
      @Nullable List<Desk> desks) {

    boolean worksIn(String quartier) {
      return quartiers != null && quartiers.contains(quartier);
    }
  }

  /** A service of an organisation. */
  public record Desk(String id, String name) {}

  /** A quartier as lists show it. */
  public record Quartier(String id, String name, String commune) {}

  record Territory(List<Commune> communes) {}

  record Commune(String name, List<Named> quartiers) {}

  record Named(String id, String name, @Nullable List<Secteur> secteurs) {}

  /** A part of a quartier, as forms show it. */
  public record Secteur(String id, String name) {}
}

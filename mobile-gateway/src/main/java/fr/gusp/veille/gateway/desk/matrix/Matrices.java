package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Shown;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads matrices and their drafts in their reader's name. */
@Component
class Matrices {

  private static final ParameterizedTypeReference<List<Choices.Territory>> TERRITORIES =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<List<Choices.Organisation>> ORGANISATIONS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Version> VERSION =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<List<Version>> VERSIONS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Compared> COMPARED =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Draft> DRAFT =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<List<DraftRow>> DRAFTS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Stale> STALE =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<List<Proposal>> PROPOSALS =
      new ParameterizedTypeReference<>() {};

  private final QueryService query;

  Matrices(QueryService query) {
    this.query = query;
  }

  /** Whether the caller edits a matrix at all. */
  static boolean edits(Caller caller) {
    return caller.is(Role.COORDINATION) && caller.epci() != null;
  }

  /** The caller's EPCI, the one asked for, or else the first of their quartiers. */
  Mono<Choices.Territory> territory(Caller caller, @Nullable String asked) {
    return query
        .read(caller, TERRITORIES, Map.of(), "territories")
        .flatMapIterable(all -> all)
        .filter(one -> asked == null || one.epci().equals(asked))
        .sort(Comparator.comparing(one -> isOf(caller, one) ? 0 : 1))
        .next()
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.UNKNOWN)));
  }

  private static boolean isOf(Caller caller, Choices.Territory one) {
    return caller.epci() == null
        ? one.quartiers().anyMatch(quartier -> caller.quartiers().contains(quartier.id()))
        : one.epci().equals(caller.epci());
  }

  Mono<List<Choices.Territory>> territories(Caller caller) {
    return query.read(caller, TERRITORIES, Map.of(), "territories");
  }

  Mono<Choices> choices(Caller caller, String epci) {
    return Mono.zip(
        territory(caller, epci),
        query
            .read(caller, ORGANISATIONS, Map.of(), "organisations")
            .map(
                all ->
                    all.stream().sorted(Comparator.comparing(Choices.Organisation::name)).toList()),
        Choices::new);
  }

  Mono<Version> version(Caller caller, String epci, String number, Map<String, ?> filters) {
    return query.read(caller, VERSION, filters, "matrix", epci, "versions", number);
  }

  Mono<List<Version>> versions(Caller caller, String epci) {
    return query.read(caller, VERSIONS, Map.of(), "matrix", epci, "versions");
  }

  Mono<Compared> compare(Caller caller, String epci, Map<String, ?> both) {
    return query.read(caller, COMPARED, both, "matrix", epci, "compare");
  }

  Mono<Draft> draft(Caller caller, UUID draft) {
    return query.read(caller, DRAFT, Map.of(), "matrix", "drafts", draft.toString());
  }

  Mono<List<DraftRow>> drafts(Caller caller, String epci) {
    return query.read(caller, DRAFTS, Map.of(), "matrix", epci, "drafts");
  }

  Mono<Stale> stale(Caller caller, String epci) {
    return query.read(caller, STALE, Map.of(), "matrix", epci, "stale-referrals");
  }

  Mono<List<Proposal>> proposals(Caller caller, String epci) {
    return query.read(caller, PROPOSALS, Map.of(), "matrix", epci, "proposals");
  }

  /** Waits until screens show what was just recorded; gives up quietly after about a second. */
  Mono<Void> awaitVersion(Caller caller, UUID draft, long version) {
    return Shown.awaitNew(draft(caller, draft), Draft::version, version);
  }
}

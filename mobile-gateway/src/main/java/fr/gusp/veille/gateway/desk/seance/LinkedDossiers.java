package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Summaries;
import fr.gusp.veille.gateway.desk.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People name a dossier by its number; a decision keeps its identifier. */
@Component
class LinkedDossiers {

  private static final ParameterizedTypeReference<Summaries> LIST =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Numbered> NUMBERED =
      new ParameterizedTypeReference<>() {};
  private static final int MOST = 20;
  private static final int AT_ONCE = 8;

  private final QueryService query;

  LinkedDossiers(QueryService query) {
    this.query = query;
  }

  /** Identifiers of « LENS-2026-00042, LENS-2026-00051 »; refuses a number it cannot find. */
  Mono<List<String>> of(Caller caller, String typed) {
    List<String> numbers = numbers(typed);
    if (numbers.size() > MOST) {
      return Mono.error(new UnknownDossier("Une décision relie " + MOST + " dossiers au plus."));
    }
    return Flux.fromIterable(numbers).concatMap(number -> one(caller, number)).collectList();
  }

  /** Number of each of these dossiers its reader may open. */
  Mono<Map<String, String>> numbersOf(Caller caller, List<String> reports) {
    return Flux.fromIterable(reports)
        .flatMap(report -> numberOf(caller, report), AT_ONCE)
        .collectMap(Numbered::id, Numbered::number);
  }

  private Mono<Numbered> numberOf(Caller caller, String report) {
    return query.read(caller, NUMBERED, Map.of(), "reports", report).onErrorComplete();
  }

  record Numbered(String id, String number) {}

  static List<String> numbers(String typed) {
    return Arrays.stream(typed.split("[\\s,;]+"))
        .filter(one -> !one.isBlank())
        .map(one -> one.toUpperCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private Mono<String> one(Caller caller, String number) {
    return query
        .read(caller, LIST, Map.of("q", number), "reports")
        .flatMapIterable(Summaries::items)
        .filter(summary -> summary.number().equals(number))
        .map(Summary::id)
        .next()
        .switchIfEmpty(Mono.error(() -> new UnknownDossier(sentence(number))));
  }

  private static String sentence(String number) {
    return "Le dossier " + number + " n’existe pas, ou ne vous est pas ouvert.";
  }
}

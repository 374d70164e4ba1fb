package fr.gusp.veille.gateway.desk.review;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads reviews, and the list behind each figure, in their reader's name. */
@Component
public class Reviews {

  private static final ParameterizedTypeReference<Review> REVIEW =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<FigureList> LIST =
      new ParameterizedTypeReference<>() {};

  private final QueryService query;

  Reviews(QueryService query) {
    this.query = query;
  }

  public Mono<Pack> read(Caller caller, ReviewAsked asked) {
    return Mono.zip(
            review(caller, asked),
            lines(caller, asked, "en-retard"),
            lines(caller, asked, "points-noirs"))
        .map(all -> new Pack(all.getT1(), Agenda.of(all.getT1(), all.getT2(), all.getT3())));
  }

  /**
   * The list of one figure, or of a part of it.
   *
   * @param part by nature, secteur or organisation, as the query service names them
   */
  Mono<FigureList> list(Caller caller, ReviewAsked asked, String figure, Map<String, String> part) {
    Map<String, Object> filters = new LinkedHashMap<>(asked.forQuery());
    filters.putAll(part);
    return query.read(caller, LIST, filters, "quartiers", asked.quartier(), "review", figure);
  }

  /** The figures alone. */
  public Mono<Review> review(Caller caller, ReviewAsked asked) {
    return query.read(caller, REVIEW, asked.forQuery(), "quartiers", asked.quartier(), "review");
  }

  private Mono<List<ReviewLine>> lines(Caller caller, ReviewAsked asked, String figure) {
    return list(caller, asked, figure, Map.of())
        .map(list -> list.lines().stream().map(FigureList.Line::line).toList());
  }
}

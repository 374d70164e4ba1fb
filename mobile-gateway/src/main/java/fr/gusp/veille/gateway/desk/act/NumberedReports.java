package fr.gusp.veille.gateway.desk.act;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** People name another report by its number; commands name it by its id. */
@Component
class NumberedReports {

  private static final ParameterizedTypeReference<Found> FOUND =
      new ParameterizedTypeReference<>() {};
  private static final String NUMBER = "[A-Z0-9-]{1,40}";
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private record One(String id, String number) {}

  private record Found(List<One> items) {}

  private final QueryService query;

  NumberedReports(QueryService query) {
    this.query = query;
  }

  /**
   * The form with ids in the place of numbers.
   *
   * @return fails with {@link UnknownNumber} where no report that this caller may open has the
   *     number
   */
  Mono<ActForm> named(Caller caller, ActForm form) {
    return form.reportField()
        .map(field -> named(caller, form, field))
        .orElseGet(() -> Mono.just(form));
  }

  private Mono<ActForm> named(Caller caller, ActForm form, String field) {
    String typed = Objects.requireNonNull(form.value(field), "it is filled in");
    if (typed.matches(ID)) {
      return Mono.just(form);
    }
    String number = typed.toUpperCase(Locale.ROOT);
    if (!number.matches(NUMBER)) {
      return Mono.error(new UnknownNumber(field, typed));
    }
    return query
        .read(caller, FOUND, Map.of("q", number), "reports")
        .flatMapIterable(Found::items)
        .filter(one -> one.number().equals(number))
        .next()
        .map(One::id)
        .map(id -> form.naming(field, id))
        .switchIfEmpty(Mono.error(() -> new UnknownNumber(field, typed)));
  }

  /** No such number among what the caller may open. */
  static final class UnknownNumber extends RuntimeException {

    private final String field;
    private final String number;

    private UnknownNumber(String field, String number) {
      super("unknown-number");
      this.field = field;
      this.number = number;
    }

    String field() {
      return field;
    }

    /** What to do next. */
    String sentence() {
      return "Aucun dossier qui vous soit ouvert ne porte le numéro « "
          + number
          + " ». Recopiez-le de l’autre dossier, par exemple LENS-2026-00042.";
    }
  }
}

package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.desk.review.ReviewAsked;
import fr.gusp.veille.gateway.desk.review.Reviews;
import fr.gusp.veille.gateway.desk.worksite.Worksites;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Renders a meeting, also after a form was refused, with what had been typed. */
@Component
class SessionView {

  private final CommitteeSessions sessions;
  private final Reviews reviews;
  private final LinkedDossiers dossiers;
  private final Directory directory;
  private final Worksites worksites;
  private final Pages pages;

  SessionView(
      CommitteeSessions sessions,
      Reviews reviews,
      LinkedDossiers dossiers,
      Directory directory,
      Worksites worksites,
      Pages pages) {
    this.worksites = worksites;
    this.dossiers = dossiers;
    this.sessions = sessions;
    this.reviews = reviews;
    this.directory = directory;
    this.pages = pages;
  }

  Mono<Rendering> show(ServerWebExchange exchange, Caller caller, UUID session) {
    return render(exchange, caller, session, null, Typed.NOTHING);
  }

  Mono<Rendering> render(
      ServerWebExchange exchange,
      Caller caller,
      UUID session,
      @Nullable Refused refused,
      Typed typed) {
    String done = SessionDone.sentence(exchange.getRequest().getQueryParams().getFirst("fait"));
    HttpStatusCode status =
        refused == null ? HttpStatus.OK : HttpStatusCode.valueOf(refused.status());
    return content(caller, session)
        .doOnNext(content -> content.put("typed", typed))
        .doOnNext(content -> content.put("fait", refused == null ? done : ""))
        .doOnNext(content -> put(content, "refused", refused))
        .flatMap(content -> pages.page(exchange, status, "seance", content));
  }

  /** A meeting with its figures, its agenda and the numbers of its dossiers. */
  Mono<Map<String, Object>> content(Caller caller, UUID session) {
    return sessions.one(caller, session).flatMap(known -> content(caller, known));
  }

  private Mono<Map<String, Object>> content(Caller caller, Session session) {
    ReviewAsked asked = asked(session);
    Map<String, Object> content = new HashMap<>();
    content.put("seance", session);
    content.put("asked", asked);
    return reviews
        .read(caller, asked)
        .doOnNext(pack -> content.put("pack", pack))
        .doOnNext(pack -> content.put("review", pack.review()))
        .onErrorComplete()
        .then(directory.organisationsOf(caller, session.quartier()).onErrorReturn(List.of()))
        .doOnNext(organisations -> content.put("organisations", organisations))
        .then(dossiers.numbersOf(caller, session.linked()))
        .doOnNext(numbers -> content.put("numbers", numbers))
        .then(worksites.in(caller, session.quartier(), nextMonth(session)))
        .doOnNext(next -> content.put("worksites", next))
        .doOnNext(next -> content.put("nextMonth", nextMonth(session)))
        .thenReturn(content);
  }

  /** The month after the meeting's own. */
  private static YearMonth nextMonth(Session session) {
    return YearMonth.from(session.heldOn()).plusMonths(1);
  }

  /** Once frozen, a meeting's figures are those of that position for ever. */
  static ReviewAsked asked(Session session) {
    ReviewAsked asked = ReviewAsked.of(session.quartier(), session.month());
    Session.Frozen frozen = session.frozen();
    return frozen == null
        ? asked.at(session.id(), null, null)
        : asked.at(session.id(), frozen.instant(), frozen.position());
  }

  private static void put(Map<String, Object> content, String name, @Nullable Object value) {
    if (value != null) {
      content.put(name, value);
    }
  }
}

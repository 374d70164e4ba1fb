package fr.gusp.veille.gateway.problem;

import java.net.URI;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal the way its reader expects: a page for people, JSON for programs. */
@Component
public class Refusals {

  /** Where signing in begins. */
  public static final String SIGN_IN = "/oauth2/authorization/veille";

  private final JsonMapper json;
  private final RefusalPage page;

  Refusals(JsonMapper json, @Lazy RefusalPage page) {
    this.json = json;
    this.page = page;
  }

  /** Answers with this problem, as a page unless a program asked. */
  public Mono<Void> answer(ServerWebExchange exchange, Problem problem) {
    if (forProgram(exchange)) {
      return answerProgram(exchange, problem);
    }
    boolean reading = exchange.getRequest().getMethod() == HttpMethod.GET;
    return reading && problem.equals(Problems.SIGN_IN)
        ? signIn(exchange)
        : page.answer(exchange, problem);
  }

  /** A session that ran out while somebody read: sign in, and back to the same page. */
  private static Mono<Void> signIn(ServerWebExchange exchange) {
    ServerHttpResponse response = exchange.getResponse();
    String path = exchange.getRequest().getPath().value();
    response.setStatusCode(HttpStatus.FOUND);
    response.getHeaders().setLocation(URI.create(SIGN_IN + "?continue=" + path));
    return response.setComplete();
  }

  public static boolean forProgram(ServerWebExchange exchange) {
    String path = exchange.getRequest().getPath().value();
    String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    return path.startsWith("/api/")
        || path.startsWith("/health/")
        || path.startsWith("/v3/")
        || path.startsWith("/oauth2/token")
        || authorization != null;
  }

  private Mono<Void> answerProgram(ServerWebExchange exchange, Problem problem) {
    ServerHttpResponse response = exchange.getResponse();
    response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setCacheControl("no-store");
    if (problem.status() == 503) {
      response.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
    }
    byte[] body = json.writeValueAsBytes(problem.members());
    response.getHeaders().setContentLength(body.length);
    return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
  }
}

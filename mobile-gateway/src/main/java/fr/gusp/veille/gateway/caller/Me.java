package fr.gusp.veille.gateway.caller;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells the phone who it is signed in as. */
@RestController
class Me {

  private final Callers callers;

  Me(Callers callers) {
    this.callers = callers;
  }

  @GetMapping("/api/v1/me")
  Mono<Identity> me(ServerWebExchange exchange) {
    return callers.required(exchange).map(Identity::of);
  }

  record Identity(
      String member,
      @Nullable String organisation,
      @Nullable String role,
      List<String> quartiers,
      @Nullable String epci) {

    static Identity of(Caller caller) {
      Role role = caller.role();
      return new Identity(
          caller.member(),
          caller.organisation(),
          role == null ? null : role.code(),
          caller.quartiers(),
          caller.epci());
    }
  }
}

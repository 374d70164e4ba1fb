package fr.gusp.veille.command.act;

import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.input.JsonBody;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The acts on one kind of thing: each lives in its own folder, this only finds it. */
public final class Acts<I> {

  private final Map<String, Act<I>> acts;
  private final CommandDesk desk;

  public Acts(List<? extends Act<I>> acts, CommandDesk desk) {
    this.acts = acts.stream().collect(Collectors.toMap(Act::name, Function.identity()));
    this.desk = desk;
  }

  /** Reads the body of the act of that name and hands its command in. */
  public Mono<ResponseEntity<String>> perform(
      Jwt token, I subject, String name, @Nullable String ifMatch, byte[] body) {
    ActForm form = ActForm.read(act(name), subject, JsonBody.parse(body));
    return desk.submit(form.by(CallerFromToken.read(token), ifMatch), HttpStatus.OK);
  }

  private Act<I> act(String name) {
    Act<I> act = acts.get(name);
    if (act == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return act;
  }
}

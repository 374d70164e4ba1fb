package fr.gusp.veille.gateway.edge;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import java.text.ParseException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a sign-in under way must remember (state, nonce, proof key), encrypted in the browser's own
 * cookie: strangers who only begin fill no memory of ours. The key dies with the process; who was
 * in the middle begins again.
 */
@Component
class SignInUnderWay implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String COOKIE = "__Host-VEILLE-ENTREE";
  private static final Duration TIME_TO_SIGN_IN = Duration.ofMinutes(10);
  private static final int KEY_BITS = 256;

  private final JsonMapper json =
      JsonMapper.builder()
          .addModules(SecurityJacksonModules.getModules(SignInUnderWay.class.getClassLoader()))
          .build();
  private final OctetSequenceKey key;

  SignInUnderWay() throws JOSEException {
    key = new OctetSequenceKeyGenerator(KEY_BITS).generate();
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
    return Mono.justOrEmpty(kept(exchange));
  }

  @Override
  public Mono<Void> saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
    return Mono.fromRunnable(
        () ->
            exchange
                .getResponse()
                .addCookie(
                    request == null
                        ? cookie("", Duration.ZERO)
                        : cookie(sealed(request), TIME_TO_SIGN_IN)));
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
    return loadAuthorizationRequest(exchange)
        .doOnNext(found -> exchange.getResponse().addCookie(cookie("", Duration.ZERO)));
  }

  /** The request of this browser, if what came back is what was handed out, for this answer. */
  private Optional<OAuth2AuthorizationRequest> kept(ServerWebExchange exchange) {
    HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
    String state = exchange.getRequest().getQueryParams().getFirst("state");
    return Optional.ofNullable(cookie)
        .flatMap(found -> opened(found.getValue()))
        .filter(request -> Objects.equals(request.getState(), state));
  }

  private String sealed(OAuth2AuthorizationRequest request) {
    try {
      JWEObject sealed =
          new JWEObject(
              new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                  .compressionAlgorithm(CompressionAlgorithm.DEF)
                  .build(),
              new Payload(json.writeValueAsString(request)));
      sealed.encrypt(new DirectEncrypter(key));
      return sealed.serialize();
    } catch (JOSEException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }

  private Optional<OAuth2AuthorizationRequest> opened(String text) {
    try {
      JWEObject sealed = JWEObject.parse(text);
      sealed.decrypt(new DirectDecrypter(key));
      return Optional.of(
          json.readValue(sealed.getPayload().toString(), OAuth2AuthorizationRequest.class));
    } catch (ParseException | JOSEException | JacksonException notOurs) {
      return Optional.empty();
    }
  }

  private static ResponseCookie cookie(String value, Duration age) {
    return ResponseCookie.from(COOKIE, value)
        .httpOnly(true)
        .secure(true)
        .sameSite("Lax")
        .path("/")
        .maxAge(age)
        .build();
  }
}

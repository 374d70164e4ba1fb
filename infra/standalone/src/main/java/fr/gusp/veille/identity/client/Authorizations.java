package fr.gusp.veille.identity.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Who is signed in, in memory. Machines' tokens are proof by themselves and not kept; a person's
 * authorization is forgotten with its last token, and one that never became a token after a while.
 */
final class Authorizations implements OAuth2AuthorizationService {

  private static final Duration WITHOUT_TOKEN = Duration.ofMinutes(15);

  private final OAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
  private final Map<String, Instant> ends = new ConcurrentHashMap<>();
  private final Clock clock;

  Authorizations(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
        authorization.getAuthorizationGrantType())) {
      return;
    }
    forgetTheEnded();
    kept.save(authorization);
    ends.put(authorization.getId(), endOf(authorization));
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    kept.remove(authorization);
    ends.remove(authorization.getId());
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return kept.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(
      String token, @Nullable OAuth2TokenType tokenType) {
    return kept.findByToken(token, tokenType);
  }

  int size() {
    return ends.size();
  }

  private Instant endOf(OAuth2Authorization authorization) {
    var refresh = authorization.getRefreshToken();
    var end = refresh == null ? null : refresh.getToken().getExpiresAt();
    return end == null ? clock.instant().plus(WITHOUT_TOKEN) : end;
  }

  private void forgetTheEnded() {
    var now = clock.instant();
    ends.forEach(
        (id, end) -> {
          var ended = end.isBefore(now) ? kept.findById(id) : null;
          if (ended != null) {
            remove(ended);
          }
        });
  }
}

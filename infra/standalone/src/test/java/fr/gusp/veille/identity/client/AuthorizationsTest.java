package fr.gusp.veille.identity.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class AuthorizationsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final RegisteredClient CLIENT =
      RegisteredClient.withId("c")
          .clientId("c")
          .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
          .build();

  private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
  private final Authorizations authorizations = new Authorizations(clock());

  @Test
  void keepsNoMachineToken() {
    authorizations.save(authorization("m", AuthorizationGrantType.CLIENT_CREDENTIALS).build());
    assertThat(authorizations.size()).isZero();
  }

  @Test
  void forgetsAPersonWithTheLastToken() {
    var refresh = new OAuth2RefreshToken("r1", NOW, NOW.plus(Duration.ofDays(60)));
    authorizations.save(person("p1").token(refresh).build());
    time.set(NOW.plus(Duration.ofDays(59)));
    authorizations.save(person("p2").build());
    assertThat(authorizations.findById("p1")).isNotNull();
    time.set(NOW.plus(Duration.ofDays(61)));
    authorizations.save(person("p3").build());
    assertThat(authorizations.findById("p1")).isNull();
    assertThat(authorizations.size()).isEqualTo(1);
  }

  private static OAuth2Authorization.Builder person(String id) {
    return authorization(id, AuthorizationGrantType.AUTHORIZATION_CODE);
  }

  private static OAuth2Authorization.Builder authorization(String id, AuthorizationGrantType type) {
    return OAuth2Authorization.withRegisteredClient(CLIENT)
        .id(id)
        .principalName("somebody")
        .authorizationGrantType(type);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return time.get();
      }
    };
  }
}

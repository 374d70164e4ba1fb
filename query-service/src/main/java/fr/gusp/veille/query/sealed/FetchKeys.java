package fr.gusp.veille.query.sealed;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks the command service for keys, many at once, in the name of this service. */
@Component
class FetchKeys {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private record Asked(List<String> reports) {}

  private record Found(Map<String, String> keys) {}

  private final WebClient commandService;
  private final ServiceToken token;

  FetchKeys(@Value("${gusp.query.command-url}") String commandUrl, ServiceToken token) {
    this.commandService = WebClient.create(commandUrl);
    this.token = token;
  }

  Mono<Map<UUID, SecretKey>> keys(Set<UUID> owners) {
    return token.get().flatMap(bearer -> ask(owners, bearer)).timeout(PATIENCE);
  }

  private Mono<Map<UUID, SecretKey>> ask(Set<UUID> owners, String bearer) {
    return commandService
        .post()
        .uri("/internal/v1/keys")
        .header(HttpHeaders.AUTHORIZATION, "Bearer " + bearer)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(new Asked(owners.stream().map(UUID::toString).toList()))
        .retrieve()
        .bodyToMono(Found.class)
        .map(FetchKeys::read);
  }

  private static Map<UUID, SecretKey> read(Found found) {
    Map<UUID, SecretKey> keys = new HashMap<>();
    found
        .keys()
        .forEach(
            (owner, key) ->
                keys.put(
                    UUID.fromString(owner),
                    new SecretKeySpec(Base64.getDecoder().decode(key), "AES")));
    return keys;
  }
}

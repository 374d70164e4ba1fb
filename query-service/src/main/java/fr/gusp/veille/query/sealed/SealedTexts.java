package fr.gusp.veille.query.sealed;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds the opener of the texts of a report, a tour or a session: erased where its key is
 * destroyed, unreadable where none answers.
 */
@Component
public class SealedTexts {

  private static final Logger LOG = LoggerFactory.getLogger(SealedTexts.class);

  private final Keys keys;

  SealedTexts(Keys keys) {
    this.keys = keys;
  }

  public Mono<Opener> of(ReportId report) {
    return of(report.value());
  }

  /** Of the report, tour or session with this id. */
  public Mono<Opener> of(UUID owner) {
    return all(Set.of(owner)).map(openers -> openers.get(owner));
  }

  /** One opener for each id, the keys asked for at once. */
  public Mono<Map<UUID, Opener>> all(Set<UUID> owners) {
    return keys.of(owners)
        .map(found -> openers(owners, owner -> opener(owner, found)))
        .onErrorResume(
            unreachable -> {
              LOG.warn("Keys cannot be fetched: {}", unreachable.getClass().getSimpleName());
              return Mono.just(openers(owners, owner -> SealedTexts::unreadable));
            });
  }

  private static Map<UUID, Opener> openers(Set<UUID> owners, Function<UUID, Opener> opener) {
    return owners.stream().collect(Collectors.toMap(Function.identity(), opener));
  }

  private static @Nullable String unreadable(@Nullable SealedText text) {
    return text == null ? null : Opener.UNREADABLE_NOW;
  }

  private static Opener opener(UUID owner, Map<UUID, Optional<SecretKey>> keys) {
    Optional<SecretKey> key = keys.getOrDefault(owner, Optional.empty());
    return text ->
        text == null ? null : key.map(found -> open(found, owner, text)).orElse(Opener.ERASED);
  }

  private static @Nullable String open(SecretKey key, UUID owner, SealedText text) {
    try {
      return OpenText.with(key, owner, text);
    } catch (GeneralSecurityException | IllegalArgumentException tampered) {
      LOG.error("A text of {} does not open with its key", owner);
      return Opener.UNREADABLE_NOW;
    }
  }
}

package fr.gusp.veille.query.sealed;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds the opener of a report: erased where its key is destroyed, unreadable where none answers.
 */
@Component
public class SealedTexts {

  private static final Logger LOG = LoggerFactory.getLogger(SealedTexts.class);

  private final Keys keys;

  SealedTexts(Keys keys) {
    this.keys = keys;
  }

  public Mono<Opener> of(ReportId report) {
    return keys.of(Set.of(report))
        .map(found -> opener(report, found))
        .onErrorResume(
            unreachable -> {
              LOG.warn("Keys cannot be fetched: {}", unreachable.getClass().getSimpleName());
              return Mono.just(text -> text == null ? null : Opener.UNREADABLE_NOW);
            });
  }

  private static Opener opener(ReportId report, Map<ReportId, Optional<SecretKey>> keys) {
    Optional<SecretKey> key = keys.getOrDefault(report, Optional.empty());
    return text ->
        text == null ? null : key.map(found -> open(found, report, text)).orElse(Opener.ERASED);
  }

  private static @Nullable String open(SecretKey key, ReportId report, SealedText text) {
    try {
      return OpenText.with(key, report, text);
    } catch (GeneralSecurityException | IllegalArgumentException tampered) {
      LOG.error("A text of report {} does not open with its key", report);
      return Opener.UNREADABLE_NOW;
    }
  }
}

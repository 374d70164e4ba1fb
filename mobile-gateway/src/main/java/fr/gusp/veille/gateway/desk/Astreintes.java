package fr.gusp.veille.gateway.desk;

import fr.gusp.veille.gateway.caller.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whom to call about what cannot wait; nobody is named where the numbers cannot be read. */
@Component
public class Astreintes {

  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final ParameterizedTypeReference<List<Astreinte>> ALL =
      new ParameterizedTypeReference<>() {};

  private final SettingsService settings;
  private volatile @Nullable Mono<Map<String, String>> known;

  Astreintes(SettingsService settings) {
    this.settings = settings;
  }

  private record Astreinte(String organisation, String number) {}

  /** The numbers by organisation. */
  public Mono<Map<String, String>> numbers(Caller caller) {
    Mono<Map<String, String>> numbers = known;
    if (numbers == null) {
      numbers =
          settings
              .read(caller, ALL, "astreintes")
              .map(Astreintes::byOrganisation)
              .cache(all -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
      known = numbers;
    }
    return numbers.onErrorReturn(Map.of());
  }

  private static Map<String, String> byOrganisation(List<Astreinte> all) {
    return all.stream().collect(Collectors.toMap(Astreinte::organisation, Astreinte::number));
  }
}

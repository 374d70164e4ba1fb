package fr.gusp.veille.gateway.desk;

import fr.gusp.veille.gateway.GatewaySettings;
import fr.gusp.veille.gateway.caller.Caller;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Reads settings in the caller's name. A page never fails for want of them: without the command
 * service there are no saved views for a moment, and shortcuts are off.
 */
@Component
public class DeskSettings {

  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int MEMBERS = 2_000;

  private final WebClient web;
  private final URI commandUrl;
  private final Map<String, Mono<Boolean>> shortcuts = new ConcurrentHashMap<>();

  DeskSettings(WebClient web, GatewaySettings settings) {
    this.web = web;
    this.commandUrl = settings.commandUrl();
  }

  /** Their own, and those shared with them. */
  public Mono<List<SavedView>> views(Caller caller) {
    return read(caller, "views", Views.class).map(Views::items).onErrorReturn(List.of());
  }

  /** Those of their organisation. */
  public Mono<List<StandardText>> texts(Caller caller) {
    return read(caller, "texts", Texts.class).map(Texts::items).onErrorReturn(List.of());
  }

  /** Whether single keys act; asked anew after half a minute, since every page wants to know. */
  public Mono<Boolean> shortcuts(Caller caller) {
    if (shortcuts.size() > MEMBERS) {
      shortcuts.clear();
    }
    return shortcuts
        .computeIfAbsent(
            caller.member(),
            member ->
                read(caller, "preferences", Preferences.class)
                    .map(Preferences::shortcuts)
                    .cache(value -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO))
        .onErrorReturn(false);
  }

  /** They just chose otherwise. */
  public void forget(Caller caller) {
    shortcuts.remove(caller.member());
  }

  private <T> Mono<T> read(Caller caller, String what, Class<T> type) {
    return web.get()
        .uri(commandUrl.resolve("/api/v1/settings/" + what))
        .headers(headers -> headers.setBearerAuth(caller.token()))
        .retrieve()
        .bodyToMono(type);
  }

  record Views(List<SavedView> items) {}

  record Texts(List<StandardText> items) {}

  record Preferences(boolean shortcuts) {}
}

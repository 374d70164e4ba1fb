package fr.gusp.veille.gateway.desk.dossier;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.Astreintes;
import fr.gusp.veille.gateway.desk.DeskSettings;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Done;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.StandardText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Renders a report, also after an act was refused, with what had been typed. */
@Component
public class DossierView {

  private static final String NAMING_AN_ORGANISATION =
      "refer,decline,pause,assign,split,reach-milestone,qualify,relay";

  private final Dossiers dossiers;
  private final Directory directory;
  private final Astreintes astreintes;
  private final Pages pages;
  private final DeskSettings settings;
  private final OfferedTexts texts;

  DossierView(
      Dossiers dossiers,
      Directory directory,
      Astreintes astreintes,
      Pages pages,
      DeskSettings settings,
      OfferedTexts texts) {
    this.settings = settings;
    this.texts = texts;
    this.dossiers = dossiers;
    this.directory = directory;
    this.astreintes = astreintes;
    this.pages = pages;
  }

  /**
   * How the page comes about.
   *
   * @param refused why the act of this form was not done
   * @param typed what was typed into it
   */
  public record Outcome(
      HttpStatusCode status,
      Done done,
      @Nullable Refused refused,
      @Nullable Map<String, String> typed) {}

  /**
   * A refusal, as the command service words it.
   *
   * @param fields what is wrong with each field, by its name
   */
  public record Refused(
      String act, int status, String title, String detail, Map<String, String> fields) {}

  public Mono<Rendering> render(
      ServerWebExchange exchange, Caller caller, UUID report, Outcome outcome) {
    return dossiers
        .one(caller, report)
        .zipWhen(dossier -> organisations(caller, dossier))
        .map(both -> content(both.getT1(), both.getT2(), outcome))
        .zipWith(astreintes.numbers(caller), DossierView::whomToCall)
        .flatMap(content -> withTexts(exchange, caller, content))
        .zipWhen(content -> toChooseFrom(caller, content), DossierView::choosing)
        .map(DossierView::withForms)
        .flatMap(content -> pages.page(exchange, outcome.status(), "dossier", content));
  }

  private Mono<List<Directory.Organisation>> organisations(Caller caller, Dossier dossier) {
    return dossier.mayOneOf(NAMING_AN_ORGANISATION)
        ? directory.organisations(caller).onErrorReturn(List.of())
        : Mono.just(List.of());
  }

  /** Of the holder, where it cannot wait. */
  private static Map<String, Object> whomToCall(
      Map<String, Object> content, Map<String, String> numbers) {
    content.put("astreintes", numbers);
    return content;
  }

  /** A text that was asked for stands in its form, unless something was typed there already. */
  private Mono<Map<String, Object>> withTexts(
      ServerWebExchange exchange, Caller caller, Map<String, Object> content) {
    Dossier dossier = (Dossier) Objects.requireNonNull(content.get("dossier"));
    String wanted = exchange.getRequest().getQueryParams().getFirst("texte");
    return Mono.zip(settings.texts(caller), directory.nameOf(caller))
        .map(
            both -> {
              List<StandardText> fitting = texts.fitting(both.getT1(), dossier);
              content.put("texts", fitting);
              if (wanted != null && Map.of().equals(content.get("typed"))) {
                content.put("typed", texts.typed(fitting, wanted, dossier, both.getT2()));
              }
              return content;
            });
  }

  /** The services of the holder and the secteurs of the quartier, for forms and facts. */
  private Mono<Map<String, List<?>>> toChooseFrom(Caller caller, Map<String, Object> content) {
    Dossier dossier = (Dossier) Objects.requireNonNull(content.get("dossier"));
    Dossier.Named holder = dossier.holder();
    boolean inside = dossier.may("assign") || dossier.assignment() != null;
    var desks =
        inside && holder != null
            ? directory.desksOf(caller, holder.id())
            : Mono.just(List.<Directory.Desk>of());
    var secteurs =
        dossier.may("correct")
            ? directory.secteursOf(caller, dossier.quartier()).onErrorReturn(List.of())
            : Mono.just(List.<Directory.Secteur>of());
    return Mono.zip(desks, secteurs)
        .map(both -> Map.of("desks", both.getT1(), "secteurs", both.getT2()));
  }

  private static Map<String, Object> choosing(
      Map<String, Object> content, Map<String, List<?>> choices) {
    content.putAll(choices);
    return content;
  }

  /** Last, once what was typed is known. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> withForms(Map<String, Object> content) {
    Map<String, String> typed = (Map<String, String>) content.getOrDefault("typed", Map.of());
    content.put("form", new FormState((Refused) content.get("refused"), typed));
    content.put("lists", ClosedLists.ALL);
    return content;
  }

  private static Map<String, Object> content(
      Dossier dossier, List<Directory.Organisation> organisations, Outcome outcome) {
    Map<String, Object> content = new HashMap<>();
    content.put("dossier", dossier);
    content.put("organisations", organisations);
    content.put("done", outcome.done());
    content.put("typed", outcome.typed() == null ? Map.of() : outcome.typed());
    if (outcome.refused() != null) {
      content.put("refused", outcome.refused());
    }
    return content;
  }
}

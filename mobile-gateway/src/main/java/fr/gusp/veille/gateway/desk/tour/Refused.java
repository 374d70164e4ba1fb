package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a form was not recorded, and what to do next.
 *
 * @param form which one, by the word in its address
 * @param fields what is wrong with each field, by its name
 */
public record Refused(
    String form, int status, String title, String detail, Map<String, String> fields) {

  static Refused of(String form, CommandService.Answer answer) {
    int status = answer.status().value();
    CommandService.Refused said = answer.refused();
    String title = said == null ? null : said.title();
    String detail = said == null ? null : said.detail();
    return new Refused(
        form,
        status,
        title == null ? title(status) : title,
        (detail == null ? "" : detail + " ") + next(status),
        fields(said));
  }

  /** The finding is there; the dossier was refused. */
  static Refused afterCheck(CommandService.Answer answer) {
    CommandService.Refused said = answer.refused();
    String title = said == null || said.title() == null ? "L’action est refusée" : said.title();
    String detail = said == null || said.detail() == null ? "" : said.detail() + " ";
    return new Refused(
        "dossiers",
        answer.status().value(),
        title,
        detail + "Le constat du tour est enregistré ; le dossier, lui, n’a pas changé.",
        fields(said));
  }

  static Refused of(String form, Problem problem) {
    return new Refused(
        form,
        problem.status(),
        problem.title(),
        problem.detail() + " " + next(problem.status()),
        Map.of());
  }

  static Refused of(String form, Map<String, String> fields) {
    return new Refused(form, 400, title(400), next(400), fields);
  }

  public @Nullable String at(String field) {
    return fields.get(field);
  }

  /** Where there is room for one line only. */
  public String inOneSentence() {
    return fields.isEmpty() ? title + " : " + detail : String.join(" ", fields.values());
  }

  private static Map<String, String> fields(CommandService.@Nullable Refused said) {
    List<CommandService.FieldError> errors = said == null ? null : said.errors();
    Map<String, String> fields = new LinkedHashMap<>();
    for (CommandService.FieldError one :
        errors == null ? List.<CommandService.FieldError>of() : errors) {
      if (one.field() != null && one.message() != null) {
        fields.putIfAbsent(one.field().replaceFirst("[.\\[].*", ""), one.message());
      }
    }
    return fields;
  }

  private static String title(int status) {
    return switch (status) {
      case 403 -> "Cette action ne vous revient pas";
      case 404 -> "Tour introuvable";
      case 409 -> "Le tour ne permet plus cette action";
      case 412 -> "Le tour a changé";
      case 422 -> "L’action est refusée";
      default -> "Le formulaire est incomplet";
    };
  }

  private static String next(int status) {
    return switch (status) {
      case 403 -> "Rien n’a été enregistré.";
      case 409, 412 ->
          "Rien n’a été enregistré ; ce que vous aviez écrit est gardé. Relisez le tour, puis"
              + " recommencez.";
      default ->
          "Rien n’a été enregistré ; ce que vous aviez écrit est gardé. Corrigez, puis"
              + " recommencez.";
    };
  }
}

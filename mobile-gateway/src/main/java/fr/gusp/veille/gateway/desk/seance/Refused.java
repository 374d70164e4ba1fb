package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a form was not recorded, and what to do next.
 *
 * @param act the form, by the word in its address
 * @param fields what is wrong with each field, by its name
 */
public record Refused(
    String act, int status, String title, String detail, Map<String, String> fields) {

  static Refused of(String act, CommandService.Answer answer) {
    int status = answer.status().value();
    CommandService.Refused said = answer.refused();
    String title = said == null ? null : said.title();
    String detail = said == null ? null : said.detail();
    return new Refused(
        act,
        status,
        title == null ? title(status) : title,
        (detail == null ? "" : detail + " ") + next(status),
        fields(said));
  }

  static Refused of(String act, String field, Problem problem) {
    String detail = problem.detail() + " " + next(problem.status());
    return new Refused(
        act, problem.status(), problem.title(), detail, Map.of(field, problem.detail()));
  }

  private static Map<String, String> fields(CommandService.@Nullable Refused said) {
    List<CommandService.FieldError> errors = said == null ? null : said.errors();
    Map<String, String> fields = new LinkedHashMap<>();
    if (errors != null) {
      errors.stream()
          .filter(one -> one.field() != null && one.message() != null)
          .forEach(one -> fields.putIfAbsent(root(one.field()), String.valueOf(one.message())));
    }
    return fields;
  }

  /** « reports[0] » is a matter of the field « reports ». */
  private static String root(@Nullable String field) {
    return Objects.requireNonNullElse(field, "").replaceFirst("[.\\[].*", "");
  }

  private static String title(int status) {
    return switch (status) {
      case 403 -> "Cette action ne vous revient pas";
      case 404 -> "Séance introuvable";
      case 409 -> "La séance ne permet pas cette action";
      case 412 -> "La séance a changé";
      case 422 -> "L’action est refusée";
      default -> "Le formulaire est incomplet";
    };
  }

  private static String next(int status) {
    return switch (status) {
      case 403 -> "Rien n’a été enregistré.";
      case 409, 412 ->
          "Rien n’a été enregistré ; ce que vous aviez écrit est gardé ci-dessous. Relisez la"
              + " séance, puis recommencez.";
      default ->
          "Rien n’a été enregistré ; ce que vous aviez écrit est gardé ci-dessous. Corrigez, puis"
              + " recommencez.";
    };
  }
}

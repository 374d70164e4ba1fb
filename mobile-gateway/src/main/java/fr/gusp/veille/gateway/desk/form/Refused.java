package fr.gusp.veille.gateway.desk.form;

import fr.gusp.veille.gateway.desk.act.CommandService;
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

  /**
   * As the service says it, followed by {@code next}.
   *
   * @param otherwise the title where the service gives none
   */
  public static Refused by(
      CommandService.Answer answer, String form, String otherwise, String next) {
    CommandService.Refused said = answer.refused();
    String title = said == null ? null : said.title();
    String detail = said == null ? null : said.detail();
    return new Refused(
        form,
        answer.status().value(),
        title == null ? otherwise : title,
        (detail == null ? "" : detail + " ") + next,
        said == null ? Map.of() : said.byField());
  }

  public @Nullable String at(String field) {
    return fields.get(field);
  }

  /** Where there is room for one line only. */
  public String inOneSentence() {
    return fields.isEmpty() ? title + " : " + detail : String.join(" ", fields.values());
  }
}

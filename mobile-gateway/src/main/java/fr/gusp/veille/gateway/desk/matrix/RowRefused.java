package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says each mistake in a row at the field of the form it was made in. */
final class RowRefused {

  private static final Map<String, String> FIELDS =
      Map.of(
          "targets.answer.amount", "answer",
          "targets.answer.unit", "answer",
          "targets.resolve.amount", "resolve",
          "targets.resolve.unit", "resolve",
          "conditions.season.from", "season",
          "conditions.season.to", "season",
          "conditions.nature", "subject",
          "conditions.subNature", "subject");

  private RowRefused() {}

  static Refused of(CommandService.Answer answer) {
    Refused said = Subject.BROUILLON.refused("ligne", answer);
    Map<String, String> fields = new LinkedHashMap<>();
    for (CommandService.FieldError one : errors(answer)) {
      if (one.field() != null && one.message() != null) {
        fields.putIfAbsent(field(one.field()), one.message());
      }
    }
    return new Refused(said.form(), said.status(), said.title(), said.detail(), fields);
  }

  private static String field(String path) {
    String inRow = path.replaceFirst("^row\\.", "");
    return FIELDS.getOrDefault(inRow, inRow.replaceFirst("^(conditions|targets)\\.", ""));
  }

  private static List<CommandService.FieldError> errors(CommandService.Answer answer) {
    CommandService.Refused refused = answer.refused();
    return refused == null || refused.errors() == null ? List.of() : refused.errors();
  }
}

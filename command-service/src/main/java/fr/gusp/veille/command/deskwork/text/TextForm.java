package fr.gusp.veille.command.deskwork.text;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.nature.Nature;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is sent to keep a standard text. */
final class TextForm {

  /** What may stand in braces; the desk's pages fill it. */
  static final Set<String> VARIABLES =
      Set.of("numero", "nature", "lieu", "quartier", "constate", "objectif", "organisation");

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TEXT = 2_000;
  private static final Pattern ACT = Pattern.compile("[a-z]{3,20}(-[a-z]{2,20})?");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

  private TextForm() {}

  static StandardText read(UUID id, Caller caller, ObjectNode body) {
    Fields fields = Fields.of(body);
    String act = fields.required("act", fields.id("act", TextForm::act));
    Nature nature = fields.coded("nature", Nature.class);
    String name = fields.required("name", fields.text("name", LONGEST_NAME));
    String text = fields.required("text", fields.text("text", LONGEST_TEXT));
    refuseUnknownVariables(fields, text);
    fields.done();
    return new StandardText(
        id,
        caller.organisation(),
        String.valueOf(act),
        nature,
        String.valueOf(name),
        String.valueOf(text));
  }

  private static String act(String text) {
    if (!ACT.matcher(text).matches()) {
      throw new IllegalArgumentException("act");
    }
    return text;
  }

  private static void refuseUnknownVariables(Fields fields, @Nullable String text) {
    if (text == null) {
      return;
    }
    boolean known =
        VARIABLE.matcher(text).results().allMatch(found -> VARIABLES.contains(found.group(1)));
    if (!known) {
      fields.reject(
          "text",
          "unknown-variable",
          "Entre accolades, seulement : numero, nature, lieu, quartier, constate, objectif,"
              + " organisation.");
    }
  }
}

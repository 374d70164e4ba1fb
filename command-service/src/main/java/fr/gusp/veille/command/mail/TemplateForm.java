package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.input.Fields;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads the words of a kind of mail. */
final class TemplateForm {

  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_BODY = 4_000;

  private TemplateForm() {}

  /**
   * Words to be kept, under the version their sender saw.
   *
   * @throws fr.gusp.veille.command.input.BadInput if anything is missing or unknown, a variable
   *     included
   */
  static MailTemplates.Template read(MailKind kind, ObjectNode content) {
    Fields fields = Fields.of(content);
    Long version = fields.required("version", fields.whole("version", 0, Integer.MAX_VALUE));
    MailText text = text(kind, fields);
    fields.done();
    return new MailTemplates.Template(text, version == null ? 0 : version.intValue());
  }

  /** Words only to be looked at. */
  static MailText preview(MailKind kind, ObjectNode content) {
    Fields fields = Fields.of(content);
    MailText text = text(kind, fields);
    fields.done();
    return text;
  }

  private static MailText text(MailKind kind, Fields fields) {
    String subject = fields.required("subject", fields.text("subject", LONGEST_SUBJECT));
    String body = fields.required("body", fields.text("body", LONGEST_BODY));
    if (subject != null && subject.lines().count() > 1) {
      fields.reject("subject", "one-line", "L’objet tient sur une ligne.");
    }
    refuseUnknown(kind, "subject", subject, fields);
    refuseUnknown(kind, "body", body, fields);
    return new MailText(
        Objects.requireNonNullElse(subject, ""), Objects.requireNonNullElse(body, ""));
  }

  private static void refuseUnknown(
      MailKind kind, String field, @Nullable String words, Fields fields) {
    Set<String> unknown = new TreeSet<>(new MailText(words == null ? "" : words, "").variables());
    unknown.removeAll(kind.variables());
    if (!unknown.isEmpty()) {
      fields.reject(
          field,
          "unknown-variable",
          "Variable inconnue : %s. Celles qui existent : %s."
              .formatted(braced(unknown), braced(kind.variables())));
    }
  }

  private static String braced(Set<String> names) {
    return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
  }
}

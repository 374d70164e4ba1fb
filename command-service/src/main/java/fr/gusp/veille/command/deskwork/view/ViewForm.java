package fr.gusp.veille.command.deskwork.view;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.input.Fields;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** What is sent to save a view. */
final class ViewForm {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_FILTERS = 1_000;
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9=&%+._~*-]*");

  private ViewForm() {}

  static SavedView read(UUID id, Caller caller, ObjectNode body) {
    Fields fields = Fields.of(body);
    String name = fields.required("name", fields.text("name", LONGEST_NAME));
    ListPage page = fields.required("page", fields.coded("page", ListPage.class));
    String filters = fields.text("filters", LONGEST_FILTERS);
    boolean shared = fields.flag("shared");
    if (filters != null && !ADDRESS.matcher(filters).matches()) {
      fields.reject("filters", "malformed", "Filtres de forme inattendue.");
    }
    fields.done();
    return new SavedView(
        id,
        caller.member(),
        caller.organisation(),
        String.valueOf(name),
        page == null ? ListPage.FILE : page,
        filters == null ? "" : filters,
        shared);
  }
}

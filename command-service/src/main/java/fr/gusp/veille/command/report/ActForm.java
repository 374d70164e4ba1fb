package fr.gusp.veille.command.report;

import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.ReportId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the body of every act has: its identity, perhaps the version seen, and the act's own. */
record ActForm(CommandId id, ContentHash hash, @Nullable Long version, ReportCommand command) {

  /**
   * @throws fr.gusp.veille.command.input.BadInput if anything is missing, unknown or of another
   *     form
   */
  static ActForm read(Act act, ReportId report, ObjectNode content) {
    Fields fields = Fields.of(content);
    CommandId id = fields.required("commandId", fields.id("commandId", CommandId::of));
    Long version = fields.whole("version", 0, Integer.MAX_VALUE);
    ReportCommand command = act.read(report, fields);
    fields.done();
    ContentHash hash = ContentHash.of(act.name() + " " + report, content);
    return new ActForm(Objects.requireNonNull(id), hash, version, command);
  }
}

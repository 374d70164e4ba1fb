package fr.gusp.veille.command.act;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.CommandId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the body of every act has: its identity, perhaps the version seen, and the act's own. */
record ActForm(CommandId id, ContentHash hash, @Nullable Long version, Command<?, ?> command) {

  /**
   * @throws fr.gusp.veille.command.input.BadInput if anything is missing, unknown or of another
   *     form
   */
  static <I> ActForm read(Act<I> act, I subject, ObjectNode content) {
    Fields fields = Fields.of(content);
    CommandId id = fields.required("commandId", fields.id("commandId", CommandId::of));
    Long version = fields.whole("version", 0, Integer.MAX_VALUE);
    Command<?, ?> command = act.read(subject, fields);
    fields.done();
    ContentHash hash = ContentHash.of(act.name() + " " + subject, content);
    return new ActForm(Objects.requireNonNull(id), hash, version, command);
  }

  /** {@code ifMatch} counts where the body names no version. */
  Submitted by(Caller caller, @Nullable String ifMatch) {
    return new Submitted(
        caller, id, hash, version == null ? SeenVersion.of(ifMatch) : version, command);
  }
}

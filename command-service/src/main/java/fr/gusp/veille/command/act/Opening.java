package fr.gusp.veille.command.act;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.CommandId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * What begins under an identifier that its sender made: that identifier is the command's as well,
 * unless the body names another.
 */
public record Opening(CommandId id, ContentHash hash, Command<?, ?> command) {

  /**
   * @param what names the act in the hash, such as {@code plan-tour}
   * @throws fr.gusp.veille.command.input.BadInput if anything is missing, unknown or of another
   *     form
   */
  public static Opening read(
      String what, UUID subject, ObjectNode content, Function<Fields, Command<?, ?>> form) {
    Fields fields = Fields.of(content);
    CommandId named = fields.id("commandId", CommandId::of);
    Command<?, ?> command = form.apply(fields);
    return new Opening(
        Objects.requireNonNullElseGet(named, () -> new CommandId(subject)),
        ContentHash.of(what + " " + subject, content),
        command);
  }

  public Submitted by(Caller caller) {
    return new Submitted(caller, id, hash, null, command);
  }
}

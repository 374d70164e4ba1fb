package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is done about a draft, as the commands it becomes. */
@Component
class DraftCommands {

  private static final String DRAFTS = "/api/v1/matrix/drafts/";

  private final CommandService commands;

  DraftCommands(CommandService commands) {
    this.commands = commands;
  }

  Mono<CommandService.Answer> begin(Caller caller, UUID draft, String title) {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("epci", caller.epci());
    if (!title.isEmpty()) {
      command.put("title", title);
    }
    return commands.send(caller, HttpMethod.PUT, DRAFTS + draft, command);
  }

  Mono<CommandService.Answer> act(
      Caller caller, UUID draft, String act, Typed form, Map<String, ?> rest) {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("commandId", form.text("commandId"));
    if (form.text("version").matches("\\d{1,9}")) {
      command.put("version", Long.valueOf(form.text("version")));
    }
    command.putAll(rest);
    return commands.send(caller, HttpMethod.POST, DRAFTS + draft + "/" + act, command);
  }

  /** An ordinary referral, by the coordination. */
  Mono<CommandService.Answer> refer(Caller caller, UUID report, Typed form) {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("commandId", form.text("commandId"));
    if (form.text("version").matches("\\d{1,9}")) {
      command.put("version", Long.valueOf(form.text("version")));
    }
    command.put("organisation", form.text("organisation"));
    command.put("comment", "D’après la version en vigueur de la matrice.");
    return commands.send(caller, HttpMethod.POST, "/api/v1/reports/" + report + "/refer", command);
  }
}

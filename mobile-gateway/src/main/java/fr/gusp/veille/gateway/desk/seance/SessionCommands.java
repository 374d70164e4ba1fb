package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The forms of a meeting as the commands they become; empty fields are left out. */
@Component
class SessionCommands {

  private static final String SESSIONS = "/api/v1/committees/sessions/";

  private final CommandService commands;

  SessionCommands(CommandService commands) {
    this.commands = commands;
  }

  Mono<CommandService.Answer> plan(Caller caller, UUID session, Typed form) {
    Map<String, Object> command = begin(form);
    command.put("committee", "proximite");
    put(command, form, "quartier", "month", "heldOn");
    command.put("participants", form.all("participants"));
    return commands.send(caller, HttpMethod.PUT, SESSIONS + session, command);
  }

  /**
   * Sends one act of a meeting.
   *
   * @param reports the dossiers a decision is about
   */
  Mono<CommandService.Answer> act(
      Caller caller, UUID session, SessionAct act, Typed form, List<String> reports) {
    Map<String, Object> command = begin(form);
    switch (act) {
      case FREEZE -> freeze(command, form);
      case DECIDE -> decide(command, form, reports);
      case SETTLE -> put(command, form, "decision", "outcome", "note", "dueOn");
      case CLOSE -> close(command, form);
    }
    return commands.send(caller, HttpMethod.POST, SESSIONS + session + "/" + act.code(), command);
  }

  private static void freeze(Map<String, Object> command, Typed form) {
    put(command, form, "instant");
    number(command, form, "position");
    put(command, form, "fingerprint");
    number(command, form, "definitions");
  }

  private static void decide(Map<String, Object> command, Typed form, List<String> reports) {
    put(command, form, "decision", "label", "responsible", "dueOn");
    command.put("reports", reports);
    command.put("escalated", form.has("escalated", "oui"));
  }

  private static void close(Map<String, Object> command, Typed form) {
    command.put("present", form.all("present"));
    put(command, form, "note");
  }

  private static Map<String, Object> begin(Typed form) {
    Map<String, Object> command = new LinkedHashMap<>();
    put(command, form, "commandId");
    number(command, form, "version");
    return command;
  }

  private static void put(Map<String, Object> command, Typed form, String... fields) {
    for (String field : fields) {
      if (!form.text(field).isEmpty()) {
        command.put(field, form.text(field));
      }
    }
  }

  /** A number that is none is left as typed: the service says what is wrong with it. */
  private static void number(Map<String, Object> command, Typed form, String field) {
    String value = form.text(field);
    if (value.matches("\\d{1,18}")) {
      command.put(field, Long.parseLong(value));
    } else if (!value.isEmpty()) {
      command.put(field, value);
    }
  }
}

package fr.gusp.veille.gateway.desk.act;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done to many dossiers at once, and in which states it makes sense. */
public enum BulkAct {
  ACCEPT(Act.ACCEPT, "Prendre en charge", Role.GUICHET, "oriente"),
  DECLINE(Act.DECLINE, "Renvoyer à la coordination", Role.GUICHET, "oriente", "pris-en-charge"),
  COMPLETE(Act.COMPLETE, "Déclarer traité", Role.GUICHET, "oriente", "pris-en-charge", "planifie"),
  REFER(Act.REFER, "Orienter", Role.COORDINATION, "a-orienter", "oriente");

  private final Act act;
  private final String label;
  private final Role role;
  private final List<String> states;

  BulkAct(Act act, String label, Role role, String... states) {
    this.act = act;
    this.label = label;
    this.role = role;
    this.states = List.of(states);
  }

  public Act act() {
    return act;
  }

  public String code() {
    return act.code();
  }

  public String label() {
    return label;
  }

  /** Whether the service will probably take it; it decides. */
  public boolean suits(String state) {
    return states.contains(state);
  }

  public static List<BulkAct> of(Caller caller) {
    return Stream.of(values()).filter(one -> caller.is(one.role)).toList();
  }

  /** The one with this code, if the caller may do it at all. */
  public static Optional<BulkAct> of(Caller caller, String code) {
    return of(caller).stream().filter(one -> one.code().equals(code)).findFirst();
  }
}

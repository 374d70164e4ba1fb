package fr.gusp.veille.gateway.desk.seance;

import java.util.Arrays;
import java.util.Optional;

/** What may be done in a meeting: the word in its address, and the command it becomes. */
enum SessionAct {
  FREEZE("figer", "freeze"),
  DECIDE("decider", "decide"),
  SETTLE("solder", "settle"),
  CLOSE("clore", "close");

  private final String word;
  private final String code;

  SessionAct(String word, String code) {
    this.word = word;
    this.code = code;
  }

  String word() {
    return word;
  }

  String code() {
    return code;
  }

  static Optional<SessionAct> of(String word) {
    return Arrays.stream(values()).filter(act -> act.word.equals(word)).findFirst();
  }
}

package fr.gusp.veille.command.asset.register.imports;

import java.util.Comparator;
import java.util.List;

/** The answer to a file: how many lines became what, and each of them; columns not looked at. */
record ImportAnswer(
    long created,
    long changed,
    long unchanged,
    long refused,
    List<String> ignored,
    List<LineAnswer> lines) {

  static ImportAnswer of(List<String> ignored, List<LineAnswer> answers) {
    List<LineAnswer> inOrder =
        answers.stream().sorted(Comparator.comparing(LineAnswer::line)).toList();
    return new ImportAnswer(
        count(inOrder, Outcome.CREE),
        count(inOrder, Outcome.CHANGE),
        count(inOrder, Outcome.INCHANGE),
        count(inOrder, Outcome.REFUSE),
        ignored,
        inOrder);
  }

  private static long count(List<LineAnswer> answers, Outcome outcome) {
    return answers.stream().filter(each -> each.outcome() == outcome).count();
  }
}

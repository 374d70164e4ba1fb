package fr.gusp.veille.standalone;

import fr.gusp.veille.standalone.data.RefusedException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** What the command says when it cannot: one French sentence, never a stack trace. */
final class Sentences {

  private static final int WRONG_USE = 2;
  private static final int FAILED = 1;

  private Sentences() {}

  static int wrongUse(CommandLine.ParameterException problem, String[] arguments) {
    var command = problem.getCommandLine();
    command.getErr().println(sentence(problem) + " (./start --help donne les options).");
    return WRONG_USE;
  }

  static int failed(Exception problem, CommandLine command, CommandLine.ParseResult result) {
    if (problem instanceof RefusedException) {
      command.getErr().println(problem.getMessage());
    } else {
      LoggerFactory.getLogger(Sentences.class).error("Le démarrage a échoué", problem);
      command.getErr().println("Le démarrage a échoué ; la cause est dans " + LogFile.path() + ".");
    }
    return FAILED;
  }

  private static String sentence(CommandLine.ParameterException problem) {
    if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return "« " + String.join(" ", unmatched.getUnmatched()) + " » n'est pas compris";
    }
    if (problem.getArgSpec() instanceof CommandLine.Model.OptionSpec option) {
      return "La valeur de " + option.longestName() + " manque ou n'est pas valable";
    }
    return "Il manque un argument ou l'un d'eux n'est pas valable";
  }
}

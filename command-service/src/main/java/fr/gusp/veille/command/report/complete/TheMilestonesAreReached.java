package fr.gusp.veille.command.report.complete;

import fr.gusp.veille.command.report.Course;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What goes through a procedure is done once its last milestone is reached. */
public record TheMilestonesAreReached(@Nullable Course course) implements Rule {

  @Override
  public boolean holds() {
    return course == null || course.awaited() == null;
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Une procédure est en cours : renseignez le jalon attendu plutôt que « traité ».";
  }
}

package fr.gusp.veille.gateway.desk.act;

import fr.gusp.veille.gateway.desk.dossier.DossierView;
import fr.gusp.veille.gateway.problem.Problem;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why an act was not done, and what to do next. */
public final class RefusalWords {

  private static final int NOT_AS_ASKED = 422;

  private RefusalWords() {}

  static DossierView.Refused of(Act act, CommandService.Answer answer) {
    int status = answer.status().value();
    CommandService.Refused said = answer.refused();
    String title = said == null ? null : said.title();
    return new DossierView.Refused(
        act.code(),
        status,
        title == null ? title(status) : title,
        detail(status, said),
        said == null ? Map.of() : said.byField());
  }

  /** Another report that nobody can find by what was typed. */
  static DossierView.Refused of(Act act, NumberedReports.UnknownNumber unknown) {
    String detail = unknown.sentence() + " " + next(NOT_AS_ASKED);
    return new DossierView.Refused(
        act.code(),
        NOT_AS_ASKED,
        "Numéro inconnu",
        detail,
        Map.of(unknown.field(), unknown.sentence()));
  }

  /** A photo that cannot be kept; browsers empty the field, so it has to be chosen again. */
  static DossierView.Refused of(Act act, Problem photo) {
    String next = " Rien n’a été enregistré : choisissez à nouveau les photos, puis recommencez.";
    return new DossierView.Refused(
        act.code(),
        photo.status(),
        photo.title(),
        photo.detail() + next,
        Map.of("photos", photo.detail()));
  }

  /** In one sentence, where many are told at once. */
  public static String why(Act act, CommandService.Answer answer) {
    DossierView.Refused refused = of(act, answer);
    return refused.title() + ". " + refused.detail();
  }

  private static String detail(int status, CommandService.@Nullable Refused said) {
    String why = said == null ? null : said.detail();
    return (why == null ? "" : why + " ") + fields(said) + next(status);
  }

  private static String fields(CommandService.@Nullable Refused said) {
    if (said == null || said.errors() == null) {
      return "";
    }
    return said.errors().stream()
        .map(CommandService.FieldError::message)
        .filter(Objects::nonNull)
        .map(message -> message + " ")
        .collect(Collectors.joining());
  }

  private static String title(int status) {
    return switch (status) {
      case 403 -> "Cette action ne vous revient pas";
      case 404 -> "Dossier introuvable";
      case 409 -> "Le dossier ne permet pas cette action";
      case 412 -> "Le dossier a changé";
      case 422 -> "L’action est refusée";
      default -> "La demande est incomplète";
    };
  }

  private static String next(int status) {
    return switch (status) {
      case 403 -> "Rien n’a été enregistré.";
      case 409, 412 -> "Rien n’a été enregistré : relisez son état ci-dessous, puis recommencez.";
      default -> "Rien n’a été enregistré : complétez le formulaire, puis recommencez.";
    };
  }
}

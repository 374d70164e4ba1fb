package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.store.SearchKey;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows of a version are looked for. */
record RowFilter(
    @Nullable QuartierId quartier,
    @Nullable CharterNature nature,
    @Nullable OrganisationId organisation,
    @Nullable String words)
    implements Predicate<RowView> {

  static final String[] NAMES = {"quartier", "nature", "organisation", "q"};

  static RowFilter read(Parameters parameters) {
    return new RowFilter(
        parameters.read("quartier", QuartierId::new, "Un quartier connu"),
        parameters.code("nature", CharterNature.class),
        parameters.read("organisation", OrganisationId::new, "Une organisation de l’annuaire"),
        parameters.read("q", SearchKey::of, "Des mots"));
  }

  @Override
  public boolean test(RowView view) {
    MatrixRow row = view.row();
    return (quartier == null || row.quartier() == null || quartier.equals(row.quartier()))
        && (nature == null || nature == row.nature())
        && (organisation == null
            || organisation.equals(row.lead())
            || row.supports().contains(organisation))
        && (words == null || says(view, words));
  }

  private static boolean says(RowView view, String words) {
    return Stream.of(
            view.row().id().value(),
            view.scope(),
            view.nature(),
            view.subject(),
            view.ground(),
            view.manager(),
            view.lead(),
            view.source(),
            String.join(" ", view.supports()))
        .anyMatch(each -> each != null && SearchKey.of(each).contains(words));
  }
}

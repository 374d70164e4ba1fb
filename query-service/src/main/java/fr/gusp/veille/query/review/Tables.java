package fr.gusp.veille.query.review;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.figures.Counted;
import fr.gusp.veille.query.figures.Figure;
import fr.gusp.veille.query.figures.Measured;
import fr.gusp.veille.query.figures.MonthReview;
import fr.gusp.veille.query.reference.Located;
import fr.gusp.veille.query.reference.Reference;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The same figures, cut by nature, by secteur and by organisation. */
final class Tables {

  private static final List<Figure> PARTS =
      List.of(Figure.DEPOSES, Figure.TRAITES, Figure.VERIFIES, Figure.OUVERTS, Figure.EN_RETARD);

  private final MonthReview review;
  private final Reference reference;

  Tables(MonthReview review, Reference reference) {
    this.review = review;
    this.reference = reference;
  }

  List<ReviewView.Part> byNature() {
    return cut(each -> each.row().nature()).entrySet().stream()
        .map(each -> part(each.getKey().code(), each.getKey().label(), each.getValue()))
        .toList();
  }

  List<ReviewView.Part> bySecteur(Located where) {
    return cut(Asked::secteurOf).entrySet().stream()
        .map(each -> part(each.getKey(), secteur(where, each.getKey()), each.getValue()))
        .toList();
  }

  List<ReviewView.Organisation> byOrganisation() {
    TreeSet<String> all = new TreeSet<>();
    review
        .figures()
        .forEach(
            figure ->
                figure.counted().stream()
                    .map(Counted::organisation)
                    .filter(Objects::nonNull)
                    .forEach(each -> all.add(each.value())));
    return all.stream()
        .map(OrganisationId::new)
        .map(this::organisation)
        .sorted(Comparator.comparing(ReviewView.Organisation::name))
        .toList();
  }

  private <K extends Comparable<K>> Map<K, int[]> cut(Function<Counted, K> key) {
    Map<K, int[]> counts = new TreeMap<>();
    for (int i = 0; i < PARTS.size(); i++) {
      for (Counted each : review.figure(PARTS.get(i)).counted()) {
        counts.computeIfAbsent(key.apply(each), none -> new int[PARTS.size()])[i]++;
      }
    }
    return counts;
  }

  private static ReviewView.Part part(String key, String label, int[] counts) {
    int i = 0;
    return new ReviewView.Part(
        key, label, counts[i++], counts[i++], counts[i++], counts[i++], counts[i]);
  }

  private String secteur(Located where, String secteur) {
    if (secteur.equals(Asked.NO_SECTEUR)) {
      return "Secteur non précisé";
    }
    return reference
        .secteur(where.quartier().id(), new SecteurId(secteur))
        .map(Secteur::name)
        .orElse(secteur);
  }

  private ReviewView.Organisation organisation(OrganisationId id) {
    return new ReviewView.Organisation(
        id.value(),
        reference.nameOf(id),
        of(Figure.ORIENTATIONS, id).size(),
        of(Figure.TRAITES, id).size(),
        of(Figure.OUVERTS, id).size(),
        of(Figure.SANS_REPONSE, id).size(),
        of(Figure.EN_RETARD, id).size(),
        of(Figure.RENVOIS, id).size(),
        delay(Figure.DELAI_REPONSE, id),
        delay(Figure.DELAI_ORGANISATION, id),
        target(Figure.TENUE_REPONSE, id),
        target(Figure.TENUE_TRAITEMENT, id),
        sum(Figure.VOLUME, id),
        sum(Figure.COUT, id));
  }

  private @Nullable BigDecimal sum(Figure figure, OrganisationId id) {
    List<Counted> told = of(figure, id);
    return told.isEmpty() ? null : figure.measure(told).value();
  }

  private ReviewView.Delay delay(Figure figure, OrganisationId id) {
    Measured spread = figure.measure(of(figure, id));
    return new ReviewView.Delay(spread.value(), spread.p90(), of(figure, id).size());
  }

  private ReviewView.Target target(Figure figure, OrganisationId id) {
    List<Counted> due = of(figure, id);
    int kept = (int) due.stream().filter(each -> each.amount() > 0).count();
    return new ReviewView.Target(kept, due.size());
  }

  private List<Counted> of(Figure figure, OrganisationId id) {
    return review.figure(figure).counted().stream()
        .filter(each -> id.equals(each.organisation()))
        .toList();
  }
}

package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.id.SecteurId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a chantier is proposed for a report: it was seen in its emprise or within 50 m, at one of its
 * places, or in one of its secteurs. {@code metres} where both a position and an emprise are known.
 */
record Proposal(WorksiteLine worksite, Why why, @Nullable Long metres) {

  private static final double NEAR = 50;

  /** The nearest reason first. */
  enum Why {
    EMPRISE("emprise"),
    PROCHE("proche"),
    LIEU("lieu"),
    SECTEUR("secteur");

    final String code;

    Why(String code) {
      this.code = code;
    }
  }

  /** Where something was seen, as far as it is known. */
  record Seen(
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable SecteurId secteur,
      @Nullable String place) {}

  /** Nothing where there is no reason. */
  static Optional<Proposal> of(WorksiteLine worksite, Seen seen) {
    @Nullable Long metres = metres(worksite, seen);
    return why(worksite, seen, metres).map(why -> new Proposal(worksite, why, metres));
  }

  private static Optional<Why> why(WorksiteLine worksite, Seen seen, @Nullable Long metres) {
    if (metres != null && metres <= NEAR) {
      return Optional.of(metres == 0 ? Why.EMPRISE : Why.PROCHE);
    }
    if (atOneOfItsPlaces(worksite, seen.place())) {
      return Optional.of(Why.LIEU);
    }
    return seen.secteur() != null && worksite.sheet().secteurs().contains(seen.secteur())
        ? Optional.of(Why.SECTEUR)
        : Optional.empty();
  }

  private static @Nullable Long metres(WorksiteLine worksite, Seen seen) {
    return seen.lat() == null || seen.lon() == null || worksite.sheet().perimeter().isEmpty()
        ? null
        : (long) Math.ceil(Ground.metres(worksite.sheet().perimeter(), seen.lat(), seen.lon()));
  }

  private static boolean atOneOfItsPlaces(WorksiteLine worksite, @Nullable String place) {
    return place != null
        && worksite.sheet().places().stream().anyMatch(each -> folded(each).equals(folded(place)));
  }

  /** As people type it: without accents, case or double spaces. */
  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}

package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.SubNature;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What comes back at one place, as the charters' diagnoses have it: how often, and from which month
 * to which.
 */
record Situation(
    QuartierId quartier,
    String place,
    Matter matter,
    @Nullable LandStatus ground,
    double weight,
    Month from,
    Month until) {

  static List<Situation> all() {
    var matters = Matter.all();
    return Lines.of("situations.csv", line -> of(line, matters));
  }

  boolean comesBackIn(Month month) {
    return from.compareTo(until) <= 0
        ? month.compareTo(from) >= 0 && month.compareTo(until) <= 0
        : month.compareTo(from) >= 0 || month.compareTo(until) <= 0;
  }

  private static Situation of(CSVRecord line, Map<SubNature, Matter> matters) {
    var subNature = Coded.find(SubNature.class, line.get("sousNature")).orElseThrow();
    var months = line.get("mois").isEmpty() ? "1-12" : line.get("mois");
    var season = Matter.Range.of(months);
    return new Situation(
        new QuartierId(line.get("quartier")),
        line.get("lieu"),
        Objects.requireNonNull(matters.get(subNature), line.get("sousNature")),
        Coded.find(LandStatus.class, line.get("domanialite")).orElse(null),
        Double.parseDouble(line.get("poids")),
        Month.of(season.least()),
        Month.of(season.most()));
  }
}

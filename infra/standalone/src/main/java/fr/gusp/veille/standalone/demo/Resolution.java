package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.Nature;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A kind of decision that comités take: whose it is ({@code ville}, {@code bailleur}, {@code
 * epci}), whether it goes up to the comité technique, about which natures, and its words with a
 * place to fill in.
 */
record Resolution(String who, boolean escalated, List<Nature> natures, String words) {

  private static final String PLACE = "{lieu}";

  static List<Resolution> all() {
    return Lines.of("decisions.csv", Resolution::of);
  }

  /** One that names no nature fits any. */
  boolean fits(Nature nature) {
    return natures.isEmpty() || natures.contains(nature);
  }

  String about(String place) {
    return words.replace(PLACE, place);
  }

  private static Resolution of(CSVRecord line) {
    return new Resolution(
        line.get("qui"),
        line.get("monte").equals("oui"),
        Lines.several(line.get("natures")).stream()
            .map(code -> Coded.find(Nature.class, code).orElseThrow())
            .toList(),
        line.get("libelle"));
  }
}

package fr.gusp.veille.standalone.demo;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A kind of decision that comités take: whose it is ({@code ville}, {@code bailleur}, {@code
 * epci}), whether it goes up to the comité technique, and its words with a place to fill in.
 */
record Resolution(String who, boolean escalated, String words) {

  private static final String PLACE = "{lieu}";

  static List<Resolution> all() {
    return Lines.of("decisions.csv", Resolution::of);
  }

  String about(String place) {
    return words.replace(PLACE, place);
  }

  private static Resolution of(CSVRecord line) {
    return new Resolution(line.get("qui"), line.get("monte").equals("oui"), line.get("libelle"));
  }
}

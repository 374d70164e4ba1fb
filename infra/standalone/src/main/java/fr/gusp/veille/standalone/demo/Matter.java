package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * What is told of one sub-nature: what its pictures show, how many working days it usually takes,
 * what it costs (euros TTC) and weighs (cubic metres), and the words of those who saw or did it.
 */
record Matter(
    SubNature subNature,
    String motif,
    int days,
    Range cost,
    Range volume,
    List<String> observations,
    List<String> answers) {

  /** From one number to another, both included. */
  record Range(int least, int most) {

    static Range of(String words) {
      var ends = words.split("-");
      return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    boolean something() {
      return most > 0;
    }
  }

  static Map<SubNature, Matter> all() {
    return Lines.of("matieres.csv", Matter::of).stream()
        .collect(Collectors.toMap(Matter::subNature, Function.identity()));
  }

  Nature nature() {
    return subNature.nature();
  }

  boolean canBeShown() {
    return !motif.isEmpty() && !nature().restricted();
  }

  private static Matter of(CSVRecord line) {
    return new Matter(
        Coded.find(SubNature.class, line.get("sousNature")).orElseThrow(),
        line.get("motif"),
        Integer.parseInt(line.get("jours")),
        Range.of(line.get("cout")),
        Range.of(line.get("volume")),
        Lines.several(line.get("constats")),
        Lines.several(line.get("reponses")));
  }
}

package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.SubNature;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of the checklist as the story walks it: what can be wrong there, and how that is noted.
 */
record Walked(CheckpointId point, List<SubNature> matters, List<String> notes) {

  static List<Walked> all() {
    return Lines.of("tour.csv", Walked::of);
  }

  boolean isAbout(Situation situation) {
    return matters.contains(situation.matter().subNature());
  }

  private static Walked of(CSVRecord line) {
    return new Walked(
        new CheckpointId(line.get("point")),
        Lines.several(line.get("sousNatures")).stream()
            .map(code -> Coded.find(SubNature.class, code).orElseThrow())
            .toList(),
        Lines.several(line.get("notes")));
  }
}

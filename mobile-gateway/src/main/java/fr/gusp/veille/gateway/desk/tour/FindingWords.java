package fr.gusp.veille.gateway.desk.tour;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The four answers to a point, in the order of the sheet. */
final class FindingWords {

  static final Map<String, String> CHOICES = choices();

  private FindingWords() {}

  private static Map<String, String> choices() {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("conforme", "Conforme");
    choices.put("a-traiter", "À traiter");
    choices.put("non-vu", "Non vu");
    choices.put("sans-objet", "Sans objet");
    return Collections.unmodifiableMap(choices);
  }
}

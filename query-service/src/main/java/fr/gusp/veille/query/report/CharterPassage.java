package fr.gusp.veille.query.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a row of the matrix comes from, in the words of people who never see the transcribed files.
 */
record CharterPassage(String document, String section) {

  /** Stands for the document where a row names none. */
  static final String NO_CHARTER = "La matrice";

  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "000", "La charte GUSP de la CABBALR",
          "001", "La charte GUSP de la CALL",
          "002", "La convention GUSP de Lillers",
          "003", "Le rapport politique de la ville de la CABBALR",
          "004", "L’avenant Action Cœur de Ville");
  private static final Pattern SOURCE =
      Pattern.compile("(\\d{3})_\\S+\\s*(?:§\\s*)?([^(:]*).*", Pattern.DOTALL);

  static CharterPassage of(String source) {
    Matcher known = SOURCE.matcher(source);
    if (!known.matches()) {
      return new CharterPassage(NO_CHARTER, source);
    }
    String section = known.group(2).strip();
    return new CharterPassage(
        DOCUMENTS.getOrDefault(known.group(1), "La charte"),
        section.isEmpty() ? "texte général" : section);
  }
}

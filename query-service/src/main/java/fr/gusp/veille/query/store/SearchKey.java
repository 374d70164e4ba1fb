package fr.gusp.veille.query.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without case and accents, so that « Zola » finds « zôla ». */
public final class SearchKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private SearchKey() {}

  public static String of(String words) {
    String split = Normalizer.normalize(words, Normalizer.Form.NFD);
    return MARKS.matcher(split).replaceAll("").toLowerCase(Locale.FRENCH).strip();
  }
}

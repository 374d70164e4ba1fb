package fr.gusp.veille.command.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people spell them: case, accents, apostrophes, dashes and spaces do not tell apart. */
public final class Spelling {

  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´′]");
  private static final Pattern QUOTES = Pattern.compile("[«»“”\"]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\s\\p{Pd}]+");
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

  private Spelling() {}

  /** Equal for two spellings of one name. */
  public static String fold(String name) {
    String plain = APOSTROPHES.matcher(name).replaceAll("'");
    plain = QUOTES.matcher(plain).replaceAll(" ");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    plain = ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    plain = plain.replace("œ", "oe").replace("æ", "ae");
    return GAPS.matcher(plain).replaceAll(" ").strip();
  }

  /** Lower-case ASCII with hyphens, for an identifier. */
  public static String slug(String name) {
    String hyphened = NOT_SLUG.matcher(fold(name)).replaceAll("-");
    return OUTER_HYPHENS.matcher(hyphened).replaceAll("");
  }
}

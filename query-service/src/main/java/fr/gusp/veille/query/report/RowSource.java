package fr.gusp.veille.query.report;

/** Where a row of the matrix comes from, in words of people who never see the transcribed files. */
public final class RowSource {

  private RowSource() {}

  /** The charter and its section, or the words themselves where they name no charter. */
  public static String of(String source) {
    CharterPassage passage = CharterPassage.of(source);
    return passage.document().equals(CharterPassage.NO_CHARTER)
        ? passage.section()
        : passage.document() + ", " + passage.section();
  }
}

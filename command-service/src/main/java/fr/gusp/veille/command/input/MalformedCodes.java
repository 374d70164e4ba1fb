package fr.gusp.veille.command.input;

import java.util.Set;

/** Codes that say: this is not the form that was agreed. */
final class MalformedCodes {

  static final String MALFORMED_JSON = "malformed-json";
  static final String MALFORMED_ID = "malformed-id";
  static final String MALFORMED_VALUE = "malformed-value";
  static final String UNKNOWN_FIELD = "unknown-field";
  static final String UNREADABLE_TEXT = "unreadable-text";
  static final String WRONG_TYPE = "wrong-type";
  static final String NOT_AN_INSTANT = "not-an-instant";
  static final String NOT_A_DATE = "not-a-date";
  static final String NOT_A_MONTH = "not-a-month";
  static final String NOT_A_DAY = "not-a-day-of-the-year";
  static final String MISSING = "missing-field";
  private static final Set<String> ALL =
      Set.of(
          MALFORMED_JSON,
          MALFORMED_ID,
          MALFORMED_VALUE,
          UNKNOWN_FIELD,
          UNREADABLE_TEXT,
          WRONG_TYPE,
          NOT_AN_INSTANT,
          NOT_A_DATE,
          NOT_A_MONTH,
          NOT_A_DAY,
          MISSING);

  private MalformedCodes() {}

  static boolean contains(String code) {
    return ALL.contains(code);
  }
}

package fr.gusp.veille.command.input;

import java.util.Set;

/** Codes that say: this is not the form that was agreed. */
final class MalformedCodes {

  static final String MALFORMED_JSON = "malformed-json";
  static final String UNKNOWN_FIELD = "unknown-field";
  static final String WRONG_TYPE = "wrong-type";
  static final String MISSING = "missing-field";

  private static final Set<String> ALL = Set.of(MALFORMED_JSON, UNKNOWN_FIELD, WRONG_TYPE, MISSING);

  private MalformedCodes() {}

  static boolean contains(String code) {
    return ALL.contains(code);
  }
}

package fr.gusp.veille.command.input;

/** A value that has not the form that was agreed; {@link Fields} notes it under its field. */
final class Mistake extends RuntimeException {

  private final String code;

  private Mistake(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  static Mistake wrongType() {
    return new Mistake(MalformedCodes.WRONG_TYPE, "Type inattendu.");
  }

  static Mistake unreadableText() {
    return new Mistake(
        MalformedCodes.UNREADABLE_TEXT, "Le texte contient un caractère qui n’en est pas un.");
  }

  static Mistake tooLong(int longest) {
    return new Mistake("too-long", "Au plus %d caractères.".formatted(longest));
  }

  static Mistake tooMany(int most) {
    return new Mistake("too-many", "Au plus %d éléments.".formatted(most));
  }

  static Mistake outOfRange() {
    return new Mistake("out-of-range", "Valeur hors des bornes admises.");
  }

  static Mistake of(String code, String message) {
    return new Mistake(code, message);
  }

  String code() {
    return code;
  }
}

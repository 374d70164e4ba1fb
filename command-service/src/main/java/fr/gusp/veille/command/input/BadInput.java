package fr.gusp.veille.command.input;

import java.util.List;

/**
 * What came in cannot be understood (400) or cannot be accepted as it is (422). Nothing was stored.
 */
public final class BadInput extends RuntimeException {

  private final transient List<FieldError> errors;

  public BadInput(List<FieldError> errors) {
    super("bad input: " + errors.stream().map(FieldError::code).distinct().toList());
    this.errors = List.copyOf(errors);
  }

  public BadInput(String field, String code, String message) {
    this(List.of(new FieldError(field, code, message)));
  }

  public List<FieldError> errors() {
    return errors;
  }

  /** Whether the form itself is wrong, so that no rule could even be asked. */
  public boolean malformed() {
    return errors.stream().anyMatch(error -> MalformedCodes.contains(error.code()));
  }

  public String code() {
    return errors.get(0).code();
  }
}

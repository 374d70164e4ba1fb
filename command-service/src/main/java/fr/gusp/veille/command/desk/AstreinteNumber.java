package fr.gusp.veille.command.desk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number of whoever is on duty when nobody is at the desk. */
public record AstreinteNumber(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("\\+?[0-9][0-9 .()-]{1,38}");

  /**
   * @throws IllegalArgumentException if the value is no telephone number
   */
  public AstreinteNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a telephone number");
    }
  }
}

package fr.gusp.veille.contract.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A human free text as ciphertext: {@code v1.} then Base64 of a 12-byte nonce and AES-256-GCM
 * output, the id of the report, tour, session or chantier being the associated data. Who destroys
 * its key has erased the text everywhere (DESIGN §2, decision 16).
 */
public record SealedText(@JsonValue String value) {

  public static final String VERSION = "v1.";

  /** Nonce and tag alone are 28 bytes, hence at least 38 letters of Base64 and the padding. */
  private static final Pattern FORM = Pattern.compile("v1\\.[A-Za-z0-9+/]{38,}={0,2}");

  /**
   * @throws IllegalArgumentException if the text is not sealed, so that no clear text is ever
   *     stored by mistake
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SealedText {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a sealed text");
    }
  }

  @Override
  public String toString() {
    return "sealed";
  }
}

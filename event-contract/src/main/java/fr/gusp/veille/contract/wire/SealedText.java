package fr.gusp.veille.contract.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A human free text as ciphertext: {@code v1.} then Base64 of a 12-byte nonce and AES-256-GCM
 * output, the report's id being the associated data. Who destroys the report's key has erased the
 * text everywhere (DESIGN §2, decision 16).
 */
public record SealedText(@JsonValue String value) {

  public static final String VERSION = "v1.";

  /**
   * @throws IllegalArgumentException if the text is not sealed, so that no clear text is ever
   *     stored by mistake
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SealedText {
    if (!value.startsWith(VERSION)) {
      throw new IllegalArgumentException("not a sealed text");
    }
  }

  @Override
  public String toString() {
    return "sealed";
  }
}

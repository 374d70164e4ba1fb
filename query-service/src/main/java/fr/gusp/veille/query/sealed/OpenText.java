package fr.gusp.veille.query.sealed;

import fr.gusp.veille.contract.wire.SealedText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Opens one sealed text: AES-256-GCM, the id of its owner being the associated data. */
final class OpenText {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private OpenText() {}

  /**
   * @throws GeneralSecurityException if the key is another one, or the text was tampered with
   */
  static String with(SecretKey key, UUID owner, SealedText text) throws GeneralSecurityException {
    byte[] bytes = Base64.getDecoder().decode(text.value().substring(SealedText.VERSION.length()));
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, bytes, 0, NONCE_BYTES));
    cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
    byte[] clear = cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
    return new String(clear, StandardCharsets.UTF_8);
  }
}

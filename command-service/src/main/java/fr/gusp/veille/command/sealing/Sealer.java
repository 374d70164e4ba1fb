package fr.gusp.veille.command.sealing;

import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.wire.SealedText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals the free texts of one thing: AES-256-GCM, a fresh 12-byte nonce each, the thing's id
 * authenticated.
 */
public final class Sealer {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final UUID subject;
  private final byte[] key;
  private final Chance chance;

  Sealer(UUID subject, byte[] key, Chance chance) {
    this.subject = subject;
    this.key = key.clone();
    this.chance = chance;
  }

  /**
   * @throws fr.gusp.veille.command.rule.RuleBroken if there is a text, and the key was erased
   */
  public @Nullable SealedText seal(@Nullable String clear) {
    if (clear == null) {
      return null;
    }
    Rule.check(new TheTextsOfTheReportWereNotErased(key.length > 0));
    return new SealedText(SealedText.VERSION + base64(clear));
  }

  private String base64(String clear) {
    try {
      byte[] nonce = chance.bytes(NONCE_BYTES);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(subject.toString().getBytes(StandardCharsets.UTF_8));
      byte[] sealed = cipher.doFinal(clear.getBytes(StandardCharsets.UTF_8));
      byte[] both =
          ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
      return Base64.getEncoder().encodeToString(both);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}

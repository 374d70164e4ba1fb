package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.wire.SealedText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One key for every owner of texts, and the command service that hands it out or is silent. */
public final class Keyring {

  public static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
  private static final String KEYS = "/internal/v1/keys";
  private static final String TOKEN = "/token";

  private Keyring() {}

  public static SealedText seal(UUID owner, String text) {
    byte[] nonce = new byte[12];
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, KEY, new GCMParameterSpec(128, nonce));
      cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
      byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] all = new byte[nonce.length + sealed.length];
      System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
      return new SealedText(SealedText.VERSION + base64(all));
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The command service still has the keys of these, and of no other. */
  public static void holds(Tokens tokens, UUID... owners) {
    holds(tokens, List.of(owners));
  }

  private static void holds(Tokens tokens, Collection<UUID> owners) {
    String keys =
        owners.stream()
            .map(owner -> "\"" + owner + "\":\"" + base64(KEY.getEncoded()) + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    fallSilent(tokens);
    tokens.answer(TOKEN, asked -> "{\"access_token\":\"t\",\"expires_in\":300}");
    tokens.answer(KEYS, asked -> "{\"keys\":" + keys + "}");
  }

  /** It lets nobody in. */
  public static void refuses(Tokens tokens) {
    fallSilent(tokens);
    tokens.answer(TOKEN, asked -> "no token");
  }

  public static void fallSilent(Tokens tokens) {
    tokens.fallSilent(KEYS);
    tokens.fallSilent(TOKEN);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}

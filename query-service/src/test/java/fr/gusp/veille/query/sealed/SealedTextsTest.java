package fr.gusp.veille.query.sealed;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import fr.gusp.veille.query.world.Facts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The command service stands outside: its two answers are given by hand. */
class SealedTextsTest {

  private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
  private static final String KEYS = "/internal/v1/keys";
  private static final String TOKEN = "/token";

  @AfterEach
  void fallSilent() {
    world().tokens().fallSilent(KEYS);
    world().tokens().fallSilent(TOKEN);
  }

  @Test
  void areShownWithTheKey() {
    Facts report = filed("canapé devant l’entrée 4");
    answerKeys("{\"" + report.id() + "\":\"" + base64(KEY.getEncoded()) + "\"}");

    assertThat(description(report)).isEqualTo("canapé devant l’entrée 4");
  }

  @Test
  void areErasedWithoutTheKey() {
    Facts report = filed("canapé");
    answerKeys("{}");

    assertThat(description(report)).isEqualTo("[effacé]");
  }

  @Test
  void areUnreadableWhileTheCommandServiceIsDown() {
    Facts report = filed("canapé");
    world().tokens().answer(TOKEN, asked -> "no token");

    assertThat(description(report)).isEqualTo("[momentanément illisible]");
  }

  @Test
  void areNeverStoredInClear() {
    Facts report = filed("canapé rouge");
    answerKeys("{\"" + report.id() + "\":\"" + base64(KEY.getEncoded()) + "\"}");
    description(report);

    assertThat(world().documents().values().toString()).doesNotContain("canapé rouge");
  }

  @Test
  void openOnlyForTheirOwnReport() throws GeneralSecurityException {
    ReportId report = Facts.aReport(1).id();
    SealedText text = seal(report, "canapé");

    assertThat(OpenText.with(KEY, report, text)).isEqualTo("canapé");
    assertThatThrownBy(() -> OpenText.with(KEY, Facts.aReport(2).id(), text))
        .isInstanceOf(GeneralSecurityException.class);
  }

  private static Facts filed(String text) {
    Facts report = anotherReport();
    report.saying(seal(report.id(), text));
    log().and(report.filed(), report.referredTo(BAILLEUR));
    tell();
    return report;
  }

  private static void answerKeys(String keys) {
    world().tokens().answer(TOKEN, asked -> "{\"access_token\":\"t\",\"expires_in\":300}");
    world().tokens().answer(KEYS, asked -> "{\"keys\":" + keys + "}");
  }

  private static String description(Facts report) {
    return gardien().json("/api/v1/reports/" + report.id()).get("description").asString();
  }

  private static SealedText seal(ReportId report, String text) {
    byte[] nonce = new byte[12];
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, KEY, new GCMParameterSpec(128, nonce));
      cipher.updateAAD(report.toString().getBytes(StandardCharsets.UTF_8));
      byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] all = new byte[nonce.length + sealed.length];
      System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
      return new SealedText(SealedText.VERSION + base64(all));
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}

package fr.gusp.veille.contract.samples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.wire.SealedText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SamplesTest {

  private static final ReportId OTHER = ReportId.of("11111111-2222-4333-8444-555555555555");

  @Test
  void allTellOfTheSameReport() {
    assertThat(
            Stream.of(
                    Samples.aFiledReport(),
                    Samples.aReferral(),
                    Samples.aReportLeftToCoordination(),
                    Samples.anAcceptance(),
                    Samples.aRenvoi(),
                    Samples.aCompletion(),
                    Samples.aVerification(),
                    Samples.aReportThatReopens())
                .map(sample -> sample.event().stream()))
        .containsOnly(Samples.aFiledReport().event().report().toString());
  }

  @Test
  void answersAreToTheReferral() {
    assertThat(Samples.anAcceptance().event().referral())
        .isEqualTo(Samples.aReferral().event().referral())
        .isEqualTo(Samples.aRenvoi().event().referral())
        .isEqualTo(Samples.aCompletion().event().referral());
  }

  @Test
  void aVariationLeavesTheApprovedSampleAlone() {
    EventSample<ReportFiled> sample = Samples.aFiledReport();

    ReportFiled other = sample.of(OTHER).with("spot.place", "rue Chaplain").event();

    assertThat(other.report()).isEqualTo(OTHER);
    assertThat(other.spot().place()).isEqualTo("rue Chaplain");
    assertThat(sample.event()).isEqualTo(Samples.aFiledReport().event());
  }

  @Test
  void aFieldCanBeLeftOut() {
    assertThat(Samples.aFiledReport().without("spot.secteur").event().spot().secteur()).isNull();
    assertThat(Samples.aReferralByHand().event().decision()).isNull();
  }

  @Test
  void sealedTextsOpenWithTheKeyOfTheReport() throws Exception {
    ReportFiled filed = Samples.aFiledReport().event();

    assertThat(open(Objects.requireNonNull(filed.description()), filed.report()))
        .isEqualTo("Canapé et deux matelas");
  }

  private static String open(SealedText sealed, ReportId report) throws Exception {
    byte[] bytes =
        Base64.getDecoder().decode(sealed.value().substring(SealedText.VERSION.length()));
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(Samples.theKeyOfTheReport(), "AES"),
        new GCMParameterSpec(128, bytes, 0, 12));
    cipher.updateAAD(report.toString().getBytes(StandardCharsets.UTF_8));
    return new String(cipher.doFinal(bytes, 12, bytes.length - 12), StandardCharsets.UTF_8);
  }
}

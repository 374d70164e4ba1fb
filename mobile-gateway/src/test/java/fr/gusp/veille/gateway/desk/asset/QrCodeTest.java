package fr.gusp.veille.gateway.desk.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final String ADDRESS =
      "https://veille.example/app#/equipement/928f0de1-c217-5296-ae7e-33db9f6982c3";
  private static final int QUIET = 4;

  @Test
  void readsAsItsAddressAlsoWithACornerScratchedOff() throws Exception {
    QrCode code = QrCode.of(ADDRESS);

    assertThat(new Decoder().decode(drawn(code, 0)).getText()).isEqualTo(ADDRESS);
    assertThat(new Decoder().decode(drawn(code, 7)).getText()).isEqualTo(ADDRESS);
  }

  /** Without its quiet zone, and without so many modules of one side at the lower right. */
  private static BitMatrix drawn(QrCode code, int scratched) {
    int size = code.size() - 2 * QUIET;
    BitMatrix modules = new BitMatrix(size);
    Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
        .matcher(code.path())
        .results()
        .forEach(module -> modules.set(at(module, 1), at(module, 2)));
    for (int x = size - scratched; x < size; x++) {
      for (int y = size - scratched; y < size; y++) {
        modules.unset(x, y);
      }
    }
    return modules;
  }

  private static int at(MatchResult module, int group) {
    return Integer.parseInt(module.group(group)) - QUIET;
  }
}

package fr.gusp.veille.contract.asset;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.EpciId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing, one identifier: an import that comes again finds what it brought before. */
class AssetKeyTest {

  private static final EpciId CALL = new EpciId("call");
  private static final AssetKey BORNE = new AssetKey(CALL, AssetKind.BORNE, "BAV-012");

  @ParameterizedTest
  @ValueSource(strings = {"BAV-012", "bav-012", " bav 012 ", "Bâv.012", "BAV/012", "BAV – 012"})
  void spellingDoesNotTellApart(String number) {
    assertThat(new AssetKey(CALL, AssetKind.BORNE, number).id()).isEqualTo(BORNE.id());
  }

  @Test
  void territoryKindAndNumberDo() {
    assertThat(BORNE.id())
        .isNotEqualTo(new AssetKey(new EpciId("cabbalr"), AssetKind.BORNE, "BAV-012").id())
        .isNotEqualTo(new AssetKey(CALL, AssetKind.CANDELABRE, "BAV-012").id())
        .isNotEqualTo(new AssetKey(CALL, AssetKind.BORNE, "BAV-0-12").id());
  }

  /** Stored in addresses and printed on labels. */
  @Test
  void staysWhatItWas() {
    assertThat(BORNE.id()).hasToString("928f0de1-c217-5296-ae7e-33db9f6982c3");
    assertThat(BORNE.id().value().version()).isEqualTo(5);
    assertThat(BORNE.id().value().variant()).isEqualTo(2);
  }
}

package fr.gusp.veille.query.sealed;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Keyring.KEY;
import static fr.gusp.veille.query.world.Keyring.seal;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.contract.wire.SealedText;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Keyring;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The command service stands outside: its two answers are given by hand. */
class SealedTextsTest {

  @AfterEach
  void fallSilent() {
    Keyring.fallSilent(world().tokens());
  }

  @Test
  void areShownWithTheKey() {
    Facts report = filed("canapé devant l’entrée 4");
    Keyring.holds(world().tokens(), report.id().value());

    assertThat(description(report)).isEqualTo("canapé devant l’entrée 4");
  }

  @Test
  void areErasedWithoutTheKey() {
    Facts report = filed("canapé");
    Keyring.holds(world().tokens());

    assertThat(description(report)).isEqualTo("[effacé]");
  }

  @Test
  void areUnreadableWhileTheCommandServiceIsDown() {
    Facts report = filed("canapé");
    Keyring.refuses(world().tokens());

    assertThat(description(report)).isEqualTo("[momentanément illisible]");
  }

  @Test
  void areNeverStoredInClear() {
    Facts report = filed("canapé rouge");
    Keyring.holds(world().tokens(), report.id().value());
    description(report);

    assertThat(world().documents().values().toString()).doesNotContain("canapé rouge");
  }

  @Test
  void openOnlyForTheirOwnOwner() throws GeneralSecurityException {
    UUID report = Facts.aReport(1).id().value();
    SealedText text = seal(report, "canapé");

    assertThat(OpenText.with(KEY, report, text)).isEqualTo("canapé");
    assertThatThrownBy(() -> OpenText.with(KEY, Facts.aReport(2).id().value(), text))
        .isInstanceOf(GeneralSecurityException.class);
  }

  private static Facts filed(String text) {
    Facts report = anotherReport();
    report.saying(seal(report.id().value(), text));
    log().and(report.filed(), report.referredTo(BAILLEUR));
    tell();
    return report;
  }

  private static String description(Facts report) {
    return gardien().json("/api/v1/reports/" + report.id()).get("description").asString();
  }
}

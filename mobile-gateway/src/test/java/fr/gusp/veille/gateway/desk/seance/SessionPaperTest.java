package fr.gusp.veille.gateway.desk.seance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.CommitteeSamples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionPaperTest extends GatewayTest {

  private static final String PATH = "/seances/" + CommitteeSamples.SESSION + ".pdf";

  @BeforeEach
  void answer() {
    CommitteeSamples.answer(Stage.QUERY);
    CommitteeSamples.freeze(Stage.QUERY);
  }

  @Test
  void paperHasFiguresDecisionsPresenceAndFingerprint() throws IOException {
    assertThat(text())
        .contains("Séance du 8 octobre 2026", "Ville de Lens, Maisons et Cités", "Déposés")
        .contains("21 de moins qu’en août 2026 (78)", "recalculés à l’impression, identiques")
        .contains("b08f72132657e1a83df729709a06a934342dfe09b05a8615f71bca90272ca843")
        .contains("Poser deux potelets rue Cook", "LENS-2026-00042", "Échéance passée")
        .contains("Points de l’ordre du jour", "Imprimé le");
  }

  @Test
  void paperSaysWhereFiguresCannotBeRead() throws IOException {
    Stage.QUERY.on(CommitteeSamples.REVIEW, Reply.json(503, "{}"));
    assertThat(text()).contains("ne pouvaient pas être lus", "Poser deux potelets rue Cook");
  }

  @Test
  void unknownMeetingHasNoPaper() {
    assertThat(
            signedIn(Member.comite())
                .get("/seances/00000000-0000-4000-8000-000000000000.pdf")
                .statusCode())
        .isEqualTo(404);
  }

  private String text() throws IOException {
    HttpResponse<byte[]> answer = signedIn(Member.comite()).download(PATH);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\h]+", " ");
    }
  }
}

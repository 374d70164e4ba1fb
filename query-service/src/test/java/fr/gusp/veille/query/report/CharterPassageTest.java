package fr.gusp.veille.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharterPassageTest {

  @Test
  void namesTheDocumentAndItsSectionWithoutFileOrLines() {
    CharterPassage passage =
        CharterPassage.of("001_1dc8.txt § LENS 4. Programme d’action (l. 552-562) : ramassage");

    assertThat(passage.document()).isEqualTo("La charte GUSP de la CALL");
    assertThat(passage.section()).isEqualTo("LENS 4. Programme d’action");
  }

  @Test
  void saysGeneralTextWhereNoSectionIsNamed() {
    assertThat(CharterPassage.of("002_ab.txt (l. 12)").section()).isEqualTo("texte général");
  }

  @Test
  void leavesAnotherSourceAsItIs() {
    assertThat(CharterPassage.of("décision du comité").section()).isEqualTo("décision du comité");
  }
}

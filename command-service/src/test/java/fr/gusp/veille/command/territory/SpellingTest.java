package fr.gusp.veille.command.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "rue Cook, RUE COOK",
        "Rue de l’Église, rue de l'eglise",
        "Rue Sébastopol, rue sebastopol",
        "Rue de Saint-Venant, rue de saint venant",
        "Renoncules – Campanules, renoncules - campanules",
        "« l’œil de la Bourdonnais », l'oeil de la bourdonnais",
        "boulevard  des Etats-Unis, boulevard des états-unis"
      })
  void spellingsOfOneNameAreEqual(String one, String other) {
    assertThat(Spelling.fold(one)).isEqualTo(Spelling.fold(other));
  }

  @Test
  void namesThatDifferStayApart() {
    assertThat(Spelling.fold("rue Cadot")).isNotEqualTo(Spelling.fold("place Cadot"));
  }

  @Test
  void slugIsAnIdentifier() {
    assertThat(Spelling.slug("Politique de la Ville (Direction Cohésion Sociale et Santé)"))
        .isEqualTo("politique-de-la-ville-direction-cohesion-sociale-et-sante");
  }
}

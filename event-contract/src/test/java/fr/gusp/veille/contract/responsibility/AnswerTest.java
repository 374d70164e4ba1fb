package fr.gusp.veille.contract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.gusp.veille.contract.matrix.MatrixRow;
import org.junit.jupiter.api.Test;

class AnswerTest {

  @Test
  void ownerHasALeadAndADesk() {
    Answer.Owner owner = new Answer.Owner(Rows.row("a").lead("ville-lens").made());

    assertThat(owner.organisation()).hasToString("ville-lens");
    assertThat(owner.desk()).hasToString("accueil");
  }

  @Test
  void rowWithoutLeadCannotBeAnOwner() {
    MatrixRow row = Rows.row("a").made();

    assertThatNullPointerException().isThrownBy(() -> new Answer.Owner(row));
  }

  @Test
  void leadWithoutDeskCannotBeAnOwner() {
    MatrixRow row = Rows.row("a").lead("ville-lens").withoutDesk().made();

    assertThatNullPointerException().isThrownBy(() -> new Answer.Owner(row));
  }
}

package fr.gusp.veille.contract.responsibility;

import static fr.gusp.veille.contract.responsibility.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.report.NoOwnerReason;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

class HoldingRowsTest {

  private static final Rows VILLE_ON_PUBLIC =
      row("public").on(LandStatus.PUBLIC_COMMUNAL).lead("ville");
  private static final Rows BAILLEUR_ON_PRIVATE =
      row("private").on(LandStatus.BAILLEUR).lead("bailleur");
  private static final Rows EPCI_ON_ANY = row("any").lead("epci");

  @Nested
  class TargetsOfARow {

    private final Rows onPublic = row("public").on(LandStatus.PUBLIC_COMMUNAL).answeredWithin(1);
    private final Rows onAny = row("any").lead("epci").answeredWithin(2);

    @Test
    void areOfTheRowThatFitsTheGroundWhoeverLeads() {
      assertThat(holding(onAny, onPublic).targets(LandStatus.PUBLIC_COMMUNAL))
          .isEqualTo(Optional.ofNullable(onPublic.made().targets()));
      assertThat(holding(onPublic, onAny).targets(LandStatus.BAILLEUR))
          .isEqualTo(Optional.ofNullable(onAny.made().targets()));
    }

    @Test
    void areOfARowThatHasSomeRatherThanOfOneThatFits() {
      assertThat(holding(BAILLEUR_ON_PRIVATE, onPublic).targets(LandStatus.BAILLEUR))
          .isEqualTo(Optional.ofNullable(onPublic.made().targets()));
      assertThat(holding(onPublic).targets(null)).isPresent();
    }

    @Test
    void areNoneWhereNoRowHasAny() {
      assertThat(holding(EPCI_ON_ANY, BAILLEUR_ON_PRIVATE).targets(LandStatus.BAILLEUR)).isEmpty();
    }
  }

  @Nested
  class OnAKnownGround {

    @Test
    void rowOfThatGroundDecides() {
      assertThat(holding(VILLE_ON_PUBLIC, BAILLEUR_ON_PRIVATE).answer(LandStatus.BAILLEUR))
          .isEqualTo(ownerOf(BAILLEUR_ON_PRIVATE));
    }

    @Test
    void statedGroundComesBeforeAnyGround() {
      assertThat(holding(EPCI_ON_ANY, BAILLEUR_ON_PRIVATE).answer(LandStatus.BAILLEUR))
          .isEqualTo(ownerOf(BAILLEUR_ON_PRIVATE));
    }

    @Test
    void anyGroundDecidesWhereNoneIsStated() {
      assertThat(holding(VILLE_ON_PUBLIC, EPCI_ON_ANY).answer(LandStatus.BAILLEUR))
          .isEqualTo(ownerOf(EPCI_ON_ANY));
    }

    @Test
    void secteurComesBeforeTheWholeQuartier() {
      Rows ofSecteur = row("secteur").in("bourdonnais").lead("promoteurs");

      assertThat(holding(VILLE_ON_PUBLIC, ofSecteur).answer(LandStatus.PUBLIC_COMMUNAL))
          .isEqualTo(ownerOf(ofSecteur));
    }

    @Test
    void firstWrittenDecidesBetweenEquals() {
      assertThat(holding(EPCI_ON_ANY, row("any-2").lead("ville")).answer(LandStatus.PRIVE))
          .isEqualTo(ownerOf(EPCI_ON_ANY));
    }

    @Test
    void otherGroundIsNoRow() {
      assertThat(holding(VILLE_ON_PUBLIC).answer(LandStatus.BAILLEUR))
          .isEqualTo(new Answer.NoOwner(NoOwnerReason.NO_ROW, null));
      assertThat(holding(BAILLEUR_ON_PRIVATE).answer(LandStatus.EPCI))
          .isEqualTo(new Answer.NoOwner(NoOwnerReason.NO_ROW, null));
    }

    @Test
    void unstatedOwnerIsNoOwner() {
      Rows open = row("open").on(LandStatus.PUBLIC_COMMUNAL);

      assertThat(holding(open, BAILLEUR_ON_PRIVATE).answer(LandStatus.PUBLIC_COMMUNAL))
          .isEqualTo(new Answer.NoOwner(NoOwnerReason.OWNER_NOT_STATED, open.made()));
    }

    @Test
    void ownerWithoutDeskIsNoOwner() {
      Rows mute = row("mute").lead("nobody-answers").withoutDesk();

      assertThat(holding(mute).answer(LandStatus.PRIVE))
          .isEqualTo(new Answer.NoOwner(NoOwnerReason.OWNER_WITHOUT_DESK, mute.made()));
    }
  }

  @Nested
  class OnAnUnsettledGround {

    @ParameterizedTest
    @NullSource
    @EnumSource(names = {"A_CLARIFIER", "EMPRISE_DE_CHANTIER", "OUVRAGE_NON_RETROCEDE"})
    void anyGroundDecides(LandStatus ground) {
      assertThat(holding(VILLE_ON_PUBLIC, EPCI_ON_ANY).answer(ground))
          .isEqualTo(ownerOf(EPCI_ON_ANY));
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(names = {"A_CLARIFIER", "EMPRISE_DE_CHANTIER", "OUVRAGE_NON_RETROCEDE"})
    void groundIsNeededWhereOwnersDiffer(LandStatus ground) {
      assertThat(holding(VILLE_ON_PUBLIC, BAILLEUR_ON_PRIVATE).answer(ground))
          .isEqualTo(new Answer.NoOwner(NoOwnerReason.LAND_STATUS_NEEDED, null));
    }

    @Test
    void groundIsNotNeededWhereAllNameTheSame() {
      Rows villeOnPrivate = row("private").on(LandStatus.PRIVE).lead("ville");

      assertThat(holding(VILLE_ON_PUBLIC, villeOnPrivate).answer(null))
          .isEqualTo(ownerOf(VILLE_ON_PUBLIC));
    }

    @Test
    void rowsWithoutOwnerDoNotCount() {
      assertThat(holding(row("open").on(LandStatus.PRIVE), VILLE_ON_PUBLIC).answer(null))
          .isEqualTo(ownerOf(VILLE_ON_PUBLIC));
    }

    @Test
    void generalOwnerDoesNotShowThroughAnOpenSecteur() {
      Rows openSecteur = row("secteur").in("bourdonnais").on(LandStatus.PUBLIC_COMMUNAL);

      assertThat(holding(VILLE_ON_PUBLIC, openSecteur).answer(null))
          .isEqualTo(new Answer.NoOwner(NoOwnerReason.OWNER_NOT_STATED, openSecteur.made()));
    }

    @Test
    void limitToClarifyIsLeftOpenByTheRowThatSaysSo() {
      Rows limit = row("limit").on(LandStatus.A_CLARIFIER);

      assertThat(holding(BAILLEUR_ON_PRIVATE, limit).answer(LandStatus.A_CLARIFIER))
          .isEqualTo(new Answer.NoOwner(NoOwnerReason.OWNER_NOT_STATED, limit.made()));
    }

    @Test
    void nothingWrittenIsNoRow() {
      assertThat(holding().answer(null)).isEqualTo(new Answer.NoOwner(NoOwnerReason.NO_ROW, null));
    }
  }

  private static HoldingRows holding(Rows... rows) {
    return new HoldingRows(
        Stream.of(rows).map(Rows::made).map(row -> new Held(row, false)).toList());
  }

  private static Answer ownerOf(Rows rows) {
    MatrixRow row = rows.made();
    return new Answer.Owner(row);
  }
}

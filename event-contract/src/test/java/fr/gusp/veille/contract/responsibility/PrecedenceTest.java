package fr.gusp.veille.contract.responsibility;

import static fr.gusp.veille.contract.responsibility.WordedRows.WORKS;
import static fr.gusp.veille.contract.responsibility.WordedRows.id;
import static fr.gusp.veille.contract.responsibility.WordedRows.renamed;
import static fr.gusp.veille.contract.responsibility.WordedRows.row;
import static fr.gusp.veille.contract.responsibility.WordedRows.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which of two rows that both hold decides; the order of docs/adr/0032. */
class PrecedenceTest {

  /** A dépôt of encombrants on a borne, known in every respect. */
  private static final Question KNOWN =
      Question.about(
              new QuartierId("lens-cite-12-14"),
              new SecteurId("bourdonnais"),
              Nature.DEPOT_SAUVAGE,
              SubNature.GRAVATS,
              LandStatus.BAILLEUR)
          .in(new CommuneId("lens"))
          .at("Rue Cook")
          .onAsset("borne")
          .managedBy(new OrganisationId("maisons-et-cites"))
          .ofWorks(WORKS)
          .seen(MonthDay.of(12, 24));

  /** From the most specific; each holds for the question above. */
  private static final List<String> MOST_SPECIFIC_FIRST =
      List.of(
          "quartier place",
          "quartier secteur subNature",
          "quartier secteur",
          "quartier assetKind",
          "quartier subNature",
          "quartier nature",
          "quartier manager",
          "quartier ground",
          "quartier phase worksite",
          "quartier phase",
          "quartier worksite season",
          "quartier worksite",
          "quartier season",
          "quartier",
          "commune subNature",
          "commune",
          "manager",
          "everywhere");

  static Stream<Arguments> pairs() {
    return IntStream.range(0, MOST_SPECIFIC_FIRST.size())
        .boxed()
        .flatMap(
            first ->
                IntStream.range(first + 1, MOST_SPECIFIC_FIRST.size())
                    .mapToObj(
                        second ->
                            Arguments.of(
                                MOST_SPECIFIC_FIRST.get(first), MOST_SPECIFIC_FIRST.get(second))));
  }

  @ParameterizedTest(name = "« {0} » before « {1} »")
  @MethodSource("pairs")
  void theMoreSpecificDecidesWhicheverIsWrittenFirst(String first, String second) {
    assertThat(decides(KNOWN, row(first), row(second))).isEqualTo(id(first));
    assertThat(decides(KNOWN, row(second), row(first))).isEqualTo(id(first));
  }

  @Test
  void inAnyOrderOfWritingTheSameRowDecides() {
    List<MatrixRow> rows =
        new ArrayList<>(MOST_SPECIFIC_FIRST.stream().map(WordedRows::row).toList());
    Random dice = new Random(20261120);
    for (int turn = 0; turn < 200; turn++) {
      Collections.shuffle(rows, dice);
      assertThat(decides(KNOWN, rows.toArray(MatrixRow[]::new))).isEqualTo(id("quartier place"));
    }
  }

  @Test
  void ofTwoEquallySpecificTheFirstWrittenDecides() {
    MatrixRow one = row("quartier season");
    MatrixRow other = renamed(one, "other");

    assertThat(decides(KNOWN, one, other)).isEqualTo(one.id());
    assertThat(decides(KNOWN, other, one)).isEqualTo(other.id());
  }

  @ParameterizedTest(name = "« {0} » does not hold elsewhere")
  @CsvSource({
    "quartier secteur", "quartier place", "commune", "quartier assetKind", "quartier subNature",
    "quartier nature", "quartier manager", "quartier phase", "quartier worksite", "quartier season",
    "quartier ground"
  })
  void aRowDoesNotHoldForWhatItDoesNotName(String words) {
    Question other =
        Question.about(
                new QuartierId("lens-cite-12-14"),
                null,
                Nature.USAGES,
                SubNature.PROTOXYDE,
                LandStatus.PUBLIC_COMMUNAL)
            .managedBy(new OrganisationId("ville-lens"))
            .seen(MonthDay.of(6, 1));

    assertThat(matrix(row(words)).whoAnswersFor(other)).isInstanceOf(Answer.NoOwner.class);
  }

  @Test
  void gestionnaireDecidesBeforeTheGroundWhicheverOwnsIt() {
    MatrixRow managed = row("quartier manager publicGround");

    assertThat(decides(KNOWN, row("quartier ground"), managed)).isEqualTo(managed.id());
  }

  @Test
  void groundDecidesWhereTheGestionnaireIsNotKnown() {
    MatrixRow managed = row("quartier manager ground");

    assertThat(decides(KNOWN.managedBy(null), row("quartier"), managed)).isEqualTo(managed.id());
    assertThat(decides(KNOWN.managedBy(null), row("quartier"), row("quartier manager")))
        .isEqualTo(id("quartier"));
  }

  @Test
  void anotherGestionnaireHidesTheRow() {
    Question other = KNOWN.managedBy(new OrganisationId("ville-lens"));

    assertThat(decides(other, row("quartier"), row("quartier manager ground")))
        .isEqualTo(id("quartier"));
  }

  @Test
  void ownNatureHoldsWhateverCharterNatureItStandsUnder() {
    MatrixRow own = with(row("quartier subNature"), CharterNature.VOIRIE);

    assertThat(decides(KNOWN, row("quartier"), own)).isEqualTo(own.id());
  }

  @Test
  void placeIsFoundWhateverItsCaseAndAccents() {
    Question shouted = KNOWN.at("RUE CÔOK");

    assertThat(decides(shouted, row("quartier"), row("quartier place")))
        .isEqualTo(id("quartier place"));
  }

  @Test
  void seasonIsThatOfTheDayInFrance() {
    Question newYear = KNOWN.seen(OffsetDateTime.parse("2026-10-31T23:30:00Z"));

    assertThat(decides(newYear, row("quartier"), row("quartier season")))
        .isEqualTo(id("quartier season"));
  }

  @Test
  void managedTodayUnlessThereAreWorks() {
    Question today = KNOWN.ofWorks(null);

    assertThat(today.phase().code()).isEqualTo("gestion-actuelle");
    assertThat(KNOWN.phase().code()).isEqualTo("chantier");
  }

  private static MatrixRowId decides(Question question, MatrixRow... rows) {
    return ((Answer.Owner) matrix(rows).whoAnswersFor(question)).row().id();
  }

  private static ResponsibilityMatrix matrix(MatrixRow... rows) {
    return ResponsibilityMatrix.of(new MatrixPublished(new EpciId("call"), 1, List.of(rows)));
  }
}

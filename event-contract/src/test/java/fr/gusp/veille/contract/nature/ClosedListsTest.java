package fr.gusp.veille.contract.nature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.Phase;
import fr.gusp.veille.contract.matrix.RowBasis;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.NoOwnerReason;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.PositionSource;
import fr.gusp.veille.contract.report.Procedure;
import fr.gusp.veille.contract.report.ReplanCause;
import fr.gusp.veille.contract.report.ResponseType;
import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.contract.report.TargetKind;
import fr.gusp.veille.contract.report.Visibility;
import fr.gusp.veille.contract.report.WithdrawReason;
import fr.gusp.veille.contract.round.Rhythm;
import fr.gusp.veille.contract.round.RoundKind;
import fr.gusp.veille.contract.round.Weekday;
import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.contract.worksite.PartyRole;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closed lists; that their codes stay as stored is proved against the schemas. */
class ClosedListsTest {

  static Stream<Class<? extends Coded>> lists() {
    return Stream.of(
        Nature.class,
        SubNature.class,
        LandStatus.class,
        Severity.class,
        CharterNature.class,
        DeclineReason.class,
        NoOwnerReason.class,
        Origin.class,
        PositionSource.class,
        ResponseType.class,
        RowBasis.class,
        Phase.class,
        TargetUnit.class,
        Finding.class,
        AssetKind.class,
        RoundKind.class,
        Rhythm.class,
        Weekday.class,
        CommitteeKind.class,
        DecisionOutcome.class,
        ReplanCause.class,
        CloseWay.class,
        DismissReason.class,
        WithdrawReason.class,
        PauseCause.class,
        Visibility.class,
        SideAnswer.class,
        Milestone.class,
        LinkKind.class,
        TargetKind.class,
        Procedure.class,
        WorksitePhase.class,
        PartyRole.class);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void codesAreLowerCaseAsciiWithHyphens(Class<? extends Coded> list) {
    assertThat(values(list))
        .allSatisfy(each -> assertThat(each.code()).matches("[a-z]+(-[a-z]+)*"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void noCodeAndNoLabelStandsTwice(Class<? extends Coded> list) {
    assertThat(values(list).map(Coded::code)).doesNotHaveDuplicates();
    assertThat(values(list).map(Coded::label)).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @Test
  void aCodeFindsItsValueAndNoOther() {
    assertThat(Coded.find(Nature.class, "depot-sauvage")).contains(Nature.DEPOT_SAUVAGE);
    assertThat(Coded.find(Nature.class, "Depot-Sauvage")).isEmpty();
    assertThat(Coded.find(Nature.class, "DEPOT_SAUVAGE")).isEmpty();
  }

  @Test
  void onlyTheRightCircleReadsTwoNatures() {
    assertThat(Stream.of(Nature.values()).filter(Nature::restricted))
        .containsExactlyInAnyOrder(Nature.TRANQUILLITE, Nature.LOGEMENT_VACANT);
  }

  @Test
  void theFourThatMakeTheBulkAreThere() {
    assertThat(Nature.values())
        .contains(
            Nature.DEPOT_SAUVAGE,
            Nature.NUISANCE_DE_CHANTIER,
            Nature.STATIONNEMENT,
            Nature.DEGRADATION);
  }

  @Test
  void everyNatureHasSubNatures() {
    assertThat(Stream.of(SubNature.values()).map(SubNature::nature)).contains(Nature.values());
  }

  private static Stream<Coded> values(Class<? extends Coded> list) {
    return Stream.of(list.getEnumConstants());
  }
}

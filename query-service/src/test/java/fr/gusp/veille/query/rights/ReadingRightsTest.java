package fr.gusp.veille.query.rights;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.LENS;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.query.reference.ReadReference;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report was filed by a gardien of the bailleur, referred to the ville, supported by call. */
class ReadingRightsTest {

  private static final Reference REFERENCE =
      ReadReference.of(
          List.of(
              fr.gusp.veille.query.world.Reference.territory(1),
              fr.gusp.veille.query.world.Reference.organisations(1)));

  @ParameterizedTest(name = "{0} of {1}, EPCI {2}: {3}, restricted {4}")
  @CsvSource({
    "reporter,       maisons-et-cites, -,    true,  true",
    "gardien,        maisons-et-cites, -,    true,  false",
    "guichet,        maisons-et-cites, -,    true,  false",
    "mediateur,      maisons-et-cites, -,    true,  true",
    "guichet,        ville-lens,       -,    true,  true",
    "gardien,        ville-lens,       -,    true,  false",
    "mediateur,      ville-lens,       -,    true,  true",
    "guichet,        el-fouad,         -,    false, false",
    "mediateur,      el-fouad,         -,    false, false",
    "animateur,      call,             -,    true,  false",
    "coordination,   call,             call, true,  true",
    "coordination,   autre-epci,       autre, false, false",
    "coordination,   deputy,           call, true,  true",
    "comite,         maisons-et-cites, -,    false, false",
    "administrateur, call,             call, false, false"
  })
  void areThoseOfTheTable(
      String role, String organisation, String epci, boolean reads, boolean readsRestricted) {
    Caller caller = caller(role, organisation, epci);

    assertThat(MayReadReport.allows(caller, row(aReport(1)), REFERENCE)).isEqualTo(reads);
    assertThat(MayReadReport.allows(caller, row(aReport(2).aboutTranquillite()), REFERENCE))
        .isEqualTo(readsRestricted);
  }

  @Test
  void lastForWhoDeclinedButNotInTheCircle() {
    Caller ville = caller("guichet", "ville-lens", "-");
    Facts declined = aReport(3);
    Facts restricted = aReport(4).aboutTranquillite();

    assertThat(MayReadReport.allows(ville, declinedByVille(declined), REFERENCE)).isTrue();
    assertThat(MayReadReport.allows(ville, declinedByVille(restricted), REFERENCE)).isFalse();
  }

  @ParameterizedTest(name = "{0} of {1} reads the queue of ville-lens: {2}")
  @CsvSource({
    "guichet,      ville-lens,       true",
    "gardien,      ville-lens,       false",
    "guichet,      maisons-et-cites, false",
    "coordination, call,             true",
    "comite,       ville-lens,       false"
  })
  void ofAQueueAreItsGuichets(String role, String organisation, boolean reads) {
    Caller caller = caller(role, organisation, role.equals("coordination") ? "call" : "-");

    assertThat(OnlyItsGuichetReadsAQueue.allows(caller, VILLE, REFERENCE)).isEqualTo(reads);
  }

  @Test
  void ofADashboardAreItsMembers() {
    Caller caller = caller("comite", "ville-lens", "-");

    assertThat(OnlyItsMembersReadADashboard.allows(caller, LENS)).isTrue();
    assertThat(OnlyItsMembersReadADashboard.allows(caller, Facts.AVION)).isFalse();
  }

  @Test
  void nameNoReporterOutsideTheOrganisation() {
    Caller outside = caller("guichet", "ville-lens", "-");
    Caller inside = caller("guichet", "maisons-et-cites", "-");

    assertThat(NoOneOutsideKnowsTheReporter.shows(outside, Facts.GARDIEN, BAILLEUR))
        .isEqualTo(new NoOneOutsideKnowsTheReporter.Shown("agent de proximité", null));
    assertThat(NoOneOutsideKnowsTheReporter.shows(inside, Facts.GARDIEN, BAILLEUR).label())
        .isEqualTo("votre organisation");
  }

  private static Row row(Facts report) {
    return Histories.row(report.filed(), report.referredTo(VILLE, Facts.CALL));
  }

  private static Row declinedByVille(Facts report) {
    return Histories.row(report.filed(), report.referredTo(VILLE), report.declined());
  }

  private static Caller caller(String role, String organisation, String epci) {
    boolean reporter = role.equals("reporter");
    return new Caller(
        reporter ? Facts.GARDIEN : MemberId.of("00000000-0000-4000-8000-0000000000dd"),
        new OrganisationId(organisation),
        Coded.find(Role.class, reporter ? "gardien" : role).orElseThrow(),
        Set.of(LENS),
        epci.equals("-") ? null : new EpciId(epci));
  }
}

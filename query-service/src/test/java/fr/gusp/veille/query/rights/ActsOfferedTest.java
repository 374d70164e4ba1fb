package fr.gusp.veille.query.rights;

import static fr.gusp.veille.contract.report.CloseWay.COORDINATION;
import static fr.gusp.veille.query.world.Facts.EL_FOUAD;
import static fr.gusp.veille.query.world.Facts.LENS;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.query.reference.ReadReference;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.world.Acts;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gardien of the bailleur filed it; the ville was asked. */
class ActsOfferedTest {

  private static final Reference REFERENCE =
      ReadReference.of(
          List.of(
              fr.gusp.veille.query.world.Reference.territory(1),
              fr.gusp.veille.query.world.Reference.organisations(1)));
  private static final Instant SOON = Instant.parse("2026-11-03T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-12-20T09:00:00Z");

  private final Facts report = aReport(5);
  private final Acts acts = new Acts(report);
  private final Row asked = row();
  private final Row inCharge = row(report.accepted());
  private final Row planned = row(report.accepted(), acts.planned());
  private final Row done = row(report.accepted(), report.completed());

  @Test
  void toItsDeskWhatItsStateAllows() {
    assertThat(ofItsDesk(asked))
        .contains("accept", "decline", "complete", "plan", "assign", "qualify", "pause")
        .doesNotContain("replan", "resume", "reach-milestone", "refer", "close");
    assertThat(ofItsDesk(inCharge)).contains("complete", "plan").doesNotContain("accept");
    assertThat(ofItsDesk(planned)).contains("complete", "replan").doesNotContain("plan");
    assertThat(ofItsDesk(done)).doesNotContain("complete", "assign", "pause");
  }

  @Test
  void toItsDeskThatWaitsToGoOn() {
    assertThat(ofItsDesk(row(report.accepted(), acts.paused())))
        .contains("resume")
        .doesNotContain("pause");
  }

  @Test
  void toItsDeskTheMilestoneThatIsAwaited() {
    assertThat(ofItsDesk(inCharge)).contains("begin-procedure").doesNotContain("reach-milestone");
    assertThat(ofItsDesk(row(report.accepted(), acts.procedureBegun())))
        .contains("reach-milestone")
        .doesNotContain("begin-procedure", "complete");
  }

  @Test
  void toItsDeskCompletionOnceTheOthersDidTheirPart() {
    Row waiting = row(report.accepted(), acts.sideReferred(EL_FOUAD));
    Row answered =
        row(report.accepted(), acts.sideReferred(EL_FOUAD), acts.sideAnswered(SideAnswer.FAIT));

    assertThat(ofItsDesk(waiting)).doesNotContain("complete");
    assertThat(ofItsDesk(answered)).contains("complete");
  }

  @Test
  void toWhoIsAskedForItsPartAnAnswer() {
    Row waiting = row(report.accepted(), acts.sideReferred(EL_FOUAD));
    Row answered =
        row(report.accepted(), acts.sideReferred(EL_FOUAD), acts.sideAnswered(SideAnswer.REFUSE));

    assertThat(offered(waiting, "guichet", "el-fouad")).contains("support");
    assertThat(offered(waiting, "gardien", "el-fouad")).doesNotContain("support");
    assertThat(ofTheCoordination(waiting)).contains("support");
    assertThat(ofTheCoordination(answered)).doesNotContain("support");
    assertThat(offered(answered, "guichet", "el-fouad")).doesNotContain("support");
  }

  @Test
  void toTheCoordinationWhatNobodyElseDecides() {
    assertThat(ofTheCoordination(asked))
        .contains(
            "refer", "split", "relay", "dismiss", "close", "merge", "escalate", "link", "correct");
    assertThat(ofTheCoordination(inCharge)).contains("split", "relay").doesNotContain("refer");
    assertThat(ofTheCoordination(done)).contains("close", "reopen").doesNotContain("dismiss");
    assertThat(ofTheCoordination(row(acts.mergedInto(aReport(6)))))
        .contains("unmerge")
        .doesNotContain("merge", "complement", "correct");
    assertThat(ofTheCoordination(row(acts.absorbed(aReport(6))))).doesNotContain("merge");
    assertThat(
            ofTheCoordination(row(report.accepted(), report.declined(), acts.closed(COORDINATION))))
        .doesNotContain("reopen");
    assertThat(ofTheCoordination(asked)).doesNotContain("unlink");
    assertThat(ofTheCoordination(row(acts.linked(aReport(6), LinkKind.SUITE)))).contains("unlink");
    assertThat(ofTheCoordination(row(acts.relayed())))
        .contains("refer", "close", "escalate")
        .doesNotContain("relay", "merge");
    assertThat(ofTheCoordination(row(acts.dismissed(DismissReason.COLLECTE_PROGRAMMEE))))
        .contains("refer");
  }

  @Test
  void toItsReporterToTakeItBackUntilSomeoneElseKnowsOfIt() {
    assertThat(ofItsReporter(asked)).contains("withdraw", "correct");
    assertThat(ofItsReporter(inCharge)).doesNotContain("withdraw", "correct");
    assertThat(ofItsReporter(row(acts.confirmed(member(), VILLE))))
        .contains("correct")
        .doesNotContain("withdraw");
    assertThat(offered(asked, "gardien", "maisons-et-cites")).doesNotContain("withdraw");
  }

  @Test
  void toTheReportersHouseToSayWhatItSees() {
    assertThat(offered(asked, "gardien", "maisons-et-cites")).contains("verify", "persists");
    assertThat(offered(asked, "guichet", "maisons-et-cites")).doesNotContain("verify");
    assertThat(offered(done, "guichet", "maisons-et-cites")).contains("verify", "persists");
    assertThat(offered(done, "gardien", "ville-lens")).doesNotContain("verify", "reopen");
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({"SOON, true", "LATER, false"})
  void toTheFieldToReopenForFifteenDays(String when, boolean may) {
    Row closed =
        row(report.accepted(), report.completed(), acts.closed(CloseWay.SANS_CONTESTATION));
    Instant now = when.equals("SOON") ? SOON : LATER;

    assertThat(offered(closed, "gardien", "maisons-et-cites", now).contains("reopen"))
        .isEqualTo(may);
    assertThat(offered(closed, "coordination", "call", now)).contains("reopen");
  }

  @Test
  void toWhoWorksThereToConfirmOnce() {
    assertThat(offered(asked, "gardien", "ville-lens")).contains("confirm");
    assertThat(ofItsReporter(asked)).doesNotContain("confirm");
    assertThat(offered(row(acts.confirmed(member(), VILLE)), "gardien", "ville-lens"))
        .doesNotContain("confirm");
    assertThat(offered(done, "gardien", "ville-lens")).doesNotContain("confirm");
  }

  @Test
  void toConfirmNothingRestricted() {
    Facts noise = aReport(7).aboutTranquillite();
    Row restricted = Histories.row(noise.filed(), noise.referredTo(VILLE));

    assertThat(offered(restricted, "mediateur", "ville-lens"))
        .contains("relay", "comment")
        .doesNotContain("confirm");
    assertThat(offered(asked, "mediateur", "ville-lens")).doesNotContain("relay");
  }

  @Test
  void toMakeSafeToThoseWhoCan() {
    assertThat(offered(asked, "guichet", "maisons-et-cites")).contains("safeguard");
    assertThat(offered(asked, "mediateur", "maisons-et-cites")).doesNotContain("safeguard");
  }

  @Test
  void toSpeakToDesksAndWhoLeads() {
    assertThat(offered(asked, "animateur", "ville-lens")).contains("comment", "complement");
    assertThat(offered(asked, "gardien", "ville-lens"))
        .contains("complement")
        .doesNotContain("comment");
  }

  @Test
  void nothingToWhoMayNotRead() {
    assertThat(offered(asked, "guichet", "el-fouad")).isEmpty();
    assertThat(offered(asked, "comite", "maisons-et-cites")).isEmpty();
  }

  private Row row(ReportEvent... then) {
    List<ReportEvent> all = new ArrayList<>(List.of(report.filed(), report.referredTo(VILLE)));
    all.addAll(List.of(then));
    return Histories.row(all.toArray(ReportEvent[]::new));
  }

  private static List<String> ofItsDesk(Row row) {
    return offered(row, "guichet", "ville-lens");
  }

  private static List<String> ofTheCoordination(Row row) {
    return offered(row, "coordination", "call");
  }

  private static List<String> ofItsReporter(Row row) {
    Caller reporter = new Caller(Facts.GARDIEN, Facts.BAILLEUR, Role.GARDIEN, Set.of(LENS), null);
    return ActsOffered.of(reporter, row, REFERENCE, SOON);
  }

  private static List<String> offered(Row row, String role, String organisation) {
    return offered(row, role, organisation, SOON);
  }

  private static List<String> offered(Row row, String role, String organisation, Instant now) {
    Caller caller =
        new Caller(
            member(),
            new OrganisationId(organisation),
            Coded.find(Role.class, role).orElseThrow(),
            Set.of(LENS),
            role.equals("coordination") ? new EpciId("call") : null);
    return ActsOffered.of(caller, row, REFERENCE, now);
  }

  private static MemberId member() {
    return MemberId.of("00000000-0000-4000-8000-0000000000dd");
  }
}

package fr.gusp.veille.standalone.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.decline.DeclineReport;
import fr.gusp.veille.command.report.file.FileReport;
import fr.gusp.veille.command.tour.check.CheckTourPoint;
import fr.gusp.veille.command.tour.plan.PlanTour;
import fr.gusp.veille.command.worksite.register.RegisterWorksite;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.identity.member.DemoRoster;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final OffsetDateTime FIRST_START =
      FRIDAY.atStartOfDay(Hours.PARIS).toOffsetDateTime();
  private static final Album ALBUM =
      (motif, variant, after) -> new PhotoHash("%064x".formatted((motif + after).hashCode() & 7));
  private static final Story STORY = Story.of(1, FRIDAY, 740, ALBUM);

  @Test
  void isTheSameForTheSameSeedAndDay() {
    assertThat(Story.of(1, FRIDAY, 740, ALBUM)).isEqualTo(STORY);
    assertThat(Story.of(2, FRIDAY, 740, ALBUM)).isNotEqualTo(STORY);
  }

  @Test
  void isToldInOrderAndEndsBeforeTheFirstStart() {
    assertThat(STORY.scenes()).extracting(Scene::at).isSorted();
    assertThat(STORY.scenes().get(STORY.scenes().size() - 1).at())
        .isBefore(FRIDAY.atStartOfDay(Hours.PARIS).toInstant());
    assertThat(STORY.scenes()).extracting(Scene::id).doesNotHaveDuplicates();
  }

  @Test
  void livesInEveryQuartier() {
    var filed = filings().collect(groupingBy(each -> each.whereabouts().quartier(), counting()));
    assertThat(filed).hasSize(6).allSatisfy((quartier, many) -> assertThat(many).isGreaterThan(60));
    assertThat(STORY.reports()).isBetween(780, 960);
  }

  @Test
  void theLastSixMonthsAreTheLivelyOnes() {
    var lively = YearMonth.from(FRIDAY).minusMonths(6).atDay(1).atStartOfDay(Hours.PARIS);
    assertThat(STORY.scenes().stream().filter(Scene::files).map(Scene::at))
        .filteredOn(at -> at.isAfter(lively.toInstant()))
        .hasSizeGreaterThan(600);
  }

  @Test
  void everythingThatCanHappenHappens() {
    var acts = STORY.scenes().stream().collect(groupingBy(each -> name(each), counting()));
    assertThat(acts)
        .containsKeys(
            "FileReport",
            "AcceptReport",
            "DeclineReport",
            "ReferReport",
            "CompleteReport",
            "VerifyReport",
            "ReportPersists");
    assertThat(filings().filter(FileReport::solvedOnTheSpot)).hasSizeGreaterThan(20);
  }

  @Test
  void someAreSentBackTwice() {
    assertThat(declinesByReport().values()).filteredOn(many -> many > 1).hasSizeGreaterThan(3);
  }

  @Test
  void someAreStillOpen() {
    var last = new HashMap<UUID, String>();
    STORY.scenes().forEach(each -> last.put(each.command().subject(), name(each)));
    var endings = last.values().stream().collect(groupingBy(each -> each, counting()));
    assertThat(endings)
        .containsKeys("FileReport", "AcceptReport", "CompleteReport")
        .containsKeys("DeclineReport", "VerifyReport");
  }

  @Test
  void everyQuartierIsWalkedTwiceAMonthAndWillBeWalkedAgain() {
    var planned = walks().collect(groupingBy(PlanTour::quartier, counting()));
    assertThat(planned)
        .hasSize(6)
        .allSatisfy((quartier, many) -> assertThat(many).isBetween(13L, 16L));
    assertThat(walks().filter(each -> each.startsAt().isAfter(FIRST_START)))
        .extracting(PlanTour::quartier)
        .hasSizeGreaterThanOrEqualTo(6)
        .containsAll(planned.keySet());
  }

  @Test
  void whatIsToTreatOnAWalkBecomesAReport() {
    assertThat(STORY.scenes())
        .filteredOn(each -> each.command() instanceof CheckTourPoint check && check.filed() != null)
        .hasSizeGreaterThan(60);
  }

  @Test
  void everyQuartierHeldThreeComitesAndCalledTheNext() {
    assertThat(sessions("CloseSession")).hasSize(18);
    assertThat(sessions("FreezeFigures")).hasSize(18);
    assertThat(sessions("PlanSession")).hasSize(24);
    assertThat(sessions("RecordDecision").size()).isBetween(36, 72);
    assertThat(sessions("SettleDecision")).hasSizeGreaterThan(20);
  }

  @Test
  void everyQuartierHasItsChantiersAndTheirNuisances() {
    var registered = chantiers().collect(groupingBy(each -> each.sheet().quartiers(), counting()));

    assertThat(registered)
        .hasSize(6)
        .allSatisfy((where, many) -> assertThat(many).isGreaterThan(1));
    assertThat(filings().filter(each -> each.worksite() != null)).hasSizeGreaterThan(20);
    assertThat(chantiers().map(RegisterWorksite::worksite).toList())
        .containsAll(
            filings().map(FileReport::worksite).filter(each -> each != null).distinct().toList());
  }

  @Test
  void theDemonstrationsAccountsActInIt() {
    var members = STORY.scenes().stream().map(each -> each.who().member().value()).toList();
    assertThat(members).contains(account("gardien"), account("mediateur"), account("ville"));
    assertThat(members).contains(account("bailleur"), account("call"), account("coordination"));
  }

  @Test
  void restrictedMattersAreForMediateursAndDesks() {
    assertThat(STORY.scenes())
        .filteredOn(
            each -> each.command() instanceof FileReport filing && filing.nature().restricted())
        .hasSizeGreaterThan(10)
        .allSatisfy(each -> assertThat(each.who().role()).isIn(Role.MEDIATEUR, Role.GUICHET))
        .allSatisfy(each -> assertThat(((FileReport) each.command()).photos()).isEmpty());
  }

  private static Stream<RegisterWorksite> chantiers() {
    return STORY.scenes().stream()
        .map(Scene::command)
        .filter(RegisterWorksite.class::isInstance)
        .map(RegisterWorksite.class::cast);
  }

  private static List<Scene> sessions(String act) {
    return STORY.scenes().stream().filter(each -> name(each).equals(act)).toList();
  }

  private static Stream<PlanTour> walks() {
    return STORY.scenes().stream()
        .map(Scene::command)
        .filter(PlanTour.class::isInstance)
        .map(PlanTour.class::cast);
  }

  private static Stream<FileReport> filings() {
    return STORY.scenes().stream()
        .map(Scene::command)
        .filter(FileReport.class::isInstance)
        .map(FileReport.class::cast);
  }

  private static Map<UUID, Long> declinesByReport() {
    return STORY.scenes().stream()
        .filter(each -> each.command() instanceof DeclineReport)
        .collect(groupingBy(each -> each.command().subject(), counting()));
  }

  private static String name(Scene scene) {
    return scene.command().getClass().getSimpleName();
  }

  private static UUID account(String login) {
    return DemoRoster.create().signingInAs(login).orElseThrow().standing().member();
  }
}

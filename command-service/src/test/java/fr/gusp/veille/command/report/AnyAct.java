package fr.gusp.veille.command.report;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.REPORT;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.accept.AcceptReport;
import fr.gusp.veille.command.report.assign.AssignReport;
import fr.gusp.veille.command.report.close.CloseReport;
import fr.gusp.veille.command.report.comment.CommentReport;
import fr.gusp.veille.command.report.complement.ComplementReport;
import fr.gusp.veille.command.report.complete.CompleteReport;
import fr.gusp.veille.command.report.confirm.ConfirmReport;
import fr.gusp.veille.command.report.correct.CorrectReport;
import fr.gusp.veille.command.report.correct.Elsewhere;
import fr.gusp.veille.command.report.decline.DeclineReport;
import fr.gusp.veille.command.report.dismiss.DismissReport;
import fr.gusp.veille.command.report.escalate.EscalateReport;
import fr.gusp.veille.command.report.link.LinkReports;
import fr.gusp.veille.command.report.link.UnlinkReports;
import fr.gusp.veille.command.report.merge.MergeReport;
import fr.gusp.veille.command.report.pause.PauseReport;
import fr.gusp.veille.command.report.persists.ReportPersists;
import fr.gusp.veille.command.report.plan.PlanReport;
import fr.gusp.veille.command.report.procedure.BeginProcedure;
import fr.gusp.veille.command.report.procedure.ReachMilestone;
import fr.gusp.veille.command.report.qualify.QualifyReport;
import fr.gusp.veille.command.report.refer.ReferReport;
import fr.gusp.veille.command.report.relay.RelayReport;
import fr.gusp.veille.command.report.reopen.ReopenReport;
import fr.gusp.veille.command.report.replan.ReplanReport;
import fr.gusp.veille.command.report.resume.ResumeReport;
import fr.gusp.veille.command.report.safeguard.SafeguardReport;
import fr.gusp.veille.command.report.split.SplitReport;
import fr.gusp.veille.command.report.support.AnswerForAPart;
import fr.gusp.veille.command.report.unmerge.UnmergeReport;
import fr.gusp.veille.command.report.verify.VerifyReport;
import fr.gusp.veille.command.report.withdraw.WithdrawReport;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.Procedure;
import fr.gusp.veille.contract.report.ReplanCause;
import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.contract.report.Visibility;
import fr.gusp.veille.contract.report.WithdrawReason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Any act on a report with any body: possible or not, by whoever. */
record AnyAct(ReportCommand command, Caller caller, Duration later) {

  /** Another report that is filed, to merge into or to link with. */
  static final ReportId OTHER = new ReportId(new UUID(0, 77));

  private static final List<PhotoHash> PHOTOS = List.of(new PhotoHash("d".repeat(64)));
  private static final String WORDS = "quelques mots";

  static Arbitrary<AnyAct> any() {
    Arbitrary<Duration> later = Arbitraries.longs().between(0, 120).map(Duration::ofHours);
    return Combinators.combine(anyCommand(), anyone(), later).as(AnyAct::new);
  }

  private static Arbitrary<ReportCommand> anyCommand() {
    return Arbitraries.oneOf(List.of(answers(), ends(), words(), together(), corrections()));
  }

  private static Arbitrary<ReportCommand> answers() {
    Arbitrary<LocalDate> day =
        Arbitraries.integers().between(0, 40).map(LocalDate.parse("2026-11-19")::plusDays);
    return Arbitraries.oneOf(
        just(new AcceptReport(REPORT)),
        Arbitraries.of(DeclineReason.class)
            .map(reason -> new DeclineReport(REPORT, reason, null, null)),
        just(new CompleteReport(REPORT, null, List.of(), null, null, null, null)),
        day.map(date -> new PlanReport(REPORT, date)),
        day.map(date -> new ReplanReport(REPORT, date, ReplanCause.MOYENS)),
        Combinators.combine(Arbitraries.of(PauseCause.class), day.injectNull(0.5))
            .as((cause, until) -> new PauseReport(REPORT, cause, null, WORDS, until)),
        just(new ResumeReport(REPORT)),
        just(new AssignReport(REPORT, null, null, WORDS, null)),
        just(new SafeguardReport(REPORT, WORDS, PHOTOS, null, false)));
  }

  private static Arbitrary<ReportCommand> ends() {
    return Arbitraries.oneOf(
        organisation().map(asked -> new ReferReport(REPORT, asked, null)),
        organisation().map(asked -> new RelayReport(REPORT, asked, WORDS)),
        just(new VerifyReport(REPORT, List.of())),
        just(new ReportPersists(REPORT, PHOTOS)),
        just(new ReopenReport(REPORT, WORDS)),
        Arbitraries.of(CloseWay.class).map(way -> new CloseReport(REPORT, way, WORDS)),
        Arbitraries.of(DismissReason.class).map(why -> new DismissReport(REPORT, why, null)),
        Arbitraries.of(WithdrawReason.class).map(why -> new WithdrawReport(REPORT, why)));
  }

  private static Arbitrary<ReportCommand> words() {
    return Arbitraries.oneOf(
        Arbitraries.of(Visibility.class).map(who -> new CommentReport(REPORT, WORDS, who)),
        just(new ComplementReport(REPORT, null, PHOTOS)),
        just(new ConfirmReport(REPORT, null, PHOTOS)),
        Arbitraries.of(CommitteeKind.class)
            .map(committee -> new EscalateReport(REPORT, committee, WORDS)));
  }

  private static Arbitrary<ReportCommand> together() {
    Arbitrary<ReportId> report = Arbitraries.of(OTHER, REPORT);
    return Arbitraries.oneOf(
        report.map(into -> new MergeReport(REPORT, into)),
        just(new UnmergeReport(REPORT)),
        report.map(other -> new LinkReports(REPORT, other, LinkKind.values()[0])),
        report.map(other -> new UnlinkReports(REPORT, other)),
        organisation().map(asked -> new SplitReport(REPORT, List.of(asked), null)),
        Arbitraries.of(SideAnswer.class)
            .map(
                said ->
                    new AnswerForAPart(
                        REPORT, Given.NEW_REFERRAL, said, null, WORDS, List.of(), null)),
        Arbitraries.of(Procedure.class).map(begun -> new BeginProcedure(REPORT, begun)),
        Arbitraries.of(Milestone.class)
            .map(reached -> new ReachMilestone(REPORT, reached, WORDS, List.of(), null)));
  }

  private static Arbitrary<ReportCommand> corrections() {
    return Arbitraries.oneOf(
        Arbitraries.of(LandStatus.class)
            .map(ground -> new QualifyReport(REPORT, ground, VILLE_LENS)),
        Arbitraries.of(Nature.class).map(nature -> corrected(nature, null)),
        Arbitraries.of("lens-cite-12-14", "avion-republique", "nulle-part")
            .map(quartier -> corrected(null, quartier)));
  }

  private static CorrectReport corrected(@Nullable Nature nature, @Nullable String quartier) {
    return new CorrectReport(
        REPORT, nature, null, null, new Elsewhere(null, quartier, null, "la place"));
  }

  private static Arbitrary<ReportCommand> just(ReportCommand command) {
    return Arbitraries.just(command);
  }

  private static Arbitrary<OrganisationId> organisation() {
    return Arbitraries.of(MAISONS_ET_CITES, VILLE_LENS, CALL, new OrganisationId("nowhere"));
  }

  private static Arbitrary<Caller> anyone() {
    return Arbitraries.of(
        theGardien(),
        aDeskOf(MAISONS_ET_CITES),
        aDeskOf(VILLE_LENS),
        aDeskOf(CALL),
        theCoordination(),
        theCoordination(),
        theCoordinationOfAnotherEpci(),
        aMediateurIn(CITE_12_14),
        aMember(Role.COMITE, CALL, CITE_12_14));
  }
}

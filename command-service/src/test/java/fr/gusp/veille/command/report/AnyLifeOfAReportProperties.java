package fr.gusp.veille.command.report;

import static fr.gusp.veille.command.report.Callers.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.accept.AcceptReport;
import fr.gusp.veille.command.report.complete.CompleteReport;
import fr.gusp.veille.command.report.decline.DeclineReport;
import fr.gusp.veille.command.report.file.FileReport;
import fr.gusp.veille.command.report.file.Whereabouts;
import fr.gusp.veille.command.report.persists.ReportPersists;
import fr.gusp.veille.command.report.refer.ReferReport;
import fr.gusp.veille.command.report.verify.VerifyReport;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.ReportEvent;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Whatever is asked by whomever, in any order: somebody holds a report until it is closed. */
class AnyLifeOfAReportProperties {

  @Property(tries = 2_000)
  void somebodyHoldsAReportUntilItIsClosed(
      @ForAll("filings") FileReport filing,
      @ForAll("acts") List<Tuple2<ReportCommand, Caller>> acts) {
    ReportState state = after(new Unfiled(), filing, theGardien());
    for (Tuple2<ReportCommand, Caller> act : acts) {
      state = after(state, act.get1(), act.get2());
      assertThat(state).isInstanceOf(FiledReport.class).isNotInstanceOf(JustFiled.class);
      FiledReport report = (FiledReport) state;
      assertThat(report.holder() == null).isEqualTo(report instanceof Verified);
      assertThat(report.dossier().involved()).contains(MAISONS_ET_CITES);
    }
  }

  /** What is refused produces nothing; what is decided can always be folded. */
  private static ReportState after(ReportState before, ReportCommand command, Caller caller) {
    List<ReportEvent> events = decide(before, command, caller);
    return Given.fold(before, events, Given.NOW);
  }

  private static List<ReportEvent> decide(ReportState state, ReportCommand command, Caller caller) {
    try {
      return command.decide(state, Given.circumstances(caller, command));
    } catch (RuleBroken refused) {
      return List.of();
    }
  }

  @Provide
  Arbitrary<FileReport> filings() {
    return Combinators.combine(
            Arbitraries.of(Nature.class),
            Arbitraries.of(LandStatus.class).injectNull(0.2),
            Arbitraries.of(true, false))
        .as(AnyLifeOfAReportProperties::filing);
  }

  private static FileReport filing(Nature nature, LandStatus ground, boolean solved) {
    return new FileReport(
        Reports.REPORT,
        nature,
        null,
        new Whereabouts(null, "lens-cite-12-14", null, "rue Cook"),
        ground,
        Severity.COURANTE,
        null,
        OffsetDateTime.parse("2026-11-19T09:00:00+01:00"),
        List.of(),
        solved,
        null,
        null);
  }

  @Provide
  Arbitrary<List<Tuple2<ReportCommand, Caller>>> acts() {
    return Combinators.combine(act(), caller()).as(Tuple::of).list().ofMaxSize(25);
  }

  private static Arbitrary<ReportCommand> act() {
    Arbitrary<OrganisationId> organisation =
        Arbitraries.of(MAISONS_ET_CITES, VILLE_LENS, CALL, new OrganisationId("nowhere"));
    return Arbitraries.oneOf(
        Arbitraries.just(new AcceptReport(Reports.REPORT)),
        Arbitraries.of(DeclineReason.class)
            .map(reason -> new DeclineReport(Reports.REPORT, reason, null, null)),
        organisation.map(asked -> new ReferReport(Reports.REPORT, asked, null)),
        Arbitraries.just(
            new CompleteReport(Reports.REPORT, null, List.of(), null, null, null, null)),
        Arbitraries.just(new VerifyReport(Reports.REPORT, List.of())),
        Arbitraries.just(new ReportPersists(Reports.REPORT, List.of())));
  }

  private static Arbitrary<Caller> caller() {
    return Arbitraries.of(
        theGardien(),
        aDeskOf(MAISONS_ET_CITES),
        aDeskOf(VILLE_LENS),
        aDeskOf(CALL),
        theCoordination(),
        theCoordinationOfAnotherEpci(),
        aMediateurIn(CITE_12_14),
        aMember(Role.COMITE, CALL, CITE_12_14));
  }
}

package fr.gusp.veille.command.report;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.OtherThings;
import fr.gusp.veille.command.act.Records;
import fr.gusp.veille.command.report.file.FileReport;
import fr.gusp.veille.command.report.file.Whereabouts;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.command.territory.PlaceRefused;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever is asked by whomever, in any order: somebody holds a report, or it says why not. */
class AnyLifeOfAReportProperties {

  private static final Records ANOTHER_REPORT =
      new OtherThings(
          Map.of(AnyAct.OTHER, CITE_12_14),
          Map.of(),
          Map.of(
              AnyAct.OTHER,
              (ReportFiled) aReportSolvedOnTheSpot().get(0),
              REPORT,
              (ReportFiled) aReportSolvedOnTheSpot().get(0)),
          0);

  @Property(tries = 3_000)
  void aReportIsHeldOrSaysWhyNot(
      @ForAll("filings") FileReport filing, @ForAll("acts") List<AnyAct> acts) {
    Instant now = Given.NOW;
    ReportState state = after(new Unfiled(), new AnyAct(filing, theGardien(), Duration.ZERO), now);
    for (AnyAct act : acts) {
      now = now.plus(act.later());
      state = after(state, act, now);
      assertThat(state).isInstanceOf(FiledReport.class).isNotInstanceOf(JustFiled.class);
      FiledReport report = (FiledReport) state;
      assertThat(report.holder() != null || hasEnded(report)).as("held, or why not").isTrue();
      assertThat(report.isOpen() && report.holder() == null).as("open and nobody's").isFalse();
      assertThat(waits(report) && !mayWait(report)).as("waits for nothing to do").isFalse();
      assertThat(report.dossier().involved()).contains(MAISONS_ET_CITES);
      assertThat(report.dossier().witnesses()).doesNotContain(theGardien().member());
    }
  }

  private static boolean waits(FiledReport report) {
    return report.dossier().beside().pause() != null;
  }

  /** A doublon goes on where it stood if the merge is undone. */
  private static boolean mayWait(FiledReport report) {
    return report.isHeld() || report instanceof Merged;
  }

  /**
   * Each of these states carries its reason: a visit, a way, a motive, an original, a dispositif.
   */
  private static boolean hasEnded(FiledReport report) {
    return report instanceof Verified
        || report instanceof Closed
        || report instanceof Dismissed
        || report instanceof Merged
        || report instanceof RelayedReport
        || report instanceof Withdrawn;
  }

  /**
   * What is refused produces nothing and leaves everything as it was; what is decided says
   * something, and can always be folded.
   */
  private static ReportState after(ReportState before, AnyAct act, Instant now) {
    List<ReportEvent> events = new ArrayList<>();
    try {
      events.addAll(
          act.command().decide(before, Given.circumstances(act.caller(), now, ANOTHER_REPORT)));
      assertThat(events).as("%s says something", act.command()).isNotEmpty();
    } catch (RuleBroken | PlaceRefused refused) {
      assertThat(events).isEmpty();
    }
    return Given.fold(before, events, now);
  }

  @Provide
  Arbitrary<List<AnyAct>> acts() {
    return AnyAct.any().list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<FileReport> filings() {
    return Combinators.combine(
            Arbitraries.of(Nature.class),
            Arbitraries.of(LandStatus.class).injectNull(0.2),
            Arbitraries.of(true, false, false, false))
        .as(AnyLifeOfAReportProperties::filing);
  }

  private static FileReport filing(Nature nature, @Nullable LandStatus ground, boolean solved) {
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
}

package fr.gusp.veille.query.review;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.CALL;
import static fr.gusp.veille.query.world.Facts.DESK;
import static fr.gusp.veille.query.world.Facts.LENS;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.query.figures.Known;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.reference.ReadReference;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayOpenToday;
import fr.gusp.veille.query.rights.Role;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Ledger;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Asked on the 1st, sent back on the 3rd, asked of another on the 5th. */
class BouncesTest {

  private final Facts dossier = aReport(1);
  private final Ledger ledger =
      new Ledger()
          .at("2026-10-01T08:00:00Z")
          .and(dossier.filed(), dossier.referredTo(BAILLEUR))
          .at("2026-10-03T08:00:00Z")
          .and(dossier.declined())
          .at("2026-10-05T08:00:00Z")
          .and(dossier.referredTo(VILLE));

  @Test
  void lastUntilSomeoneTakesIt() {
    happens("2026-10-08T08:00:00Z", dossier.accepted());
    happens("2026-10-12T08:00:00Z", dossier.completed());

    assertThat(days()).isEqualTo(7);
  }

  @Test
  void lastUntilItIsDoneByWhoNeverSaidYes() {
    happens("2026-10-12T08:00:00Z", dossier.completed());
    happens("2026-10-20T08:00:00Z", dossier.verified());

    assertThat(days()).isEqualTo(11);
  }

  @Test
  void lastUntilItIsSeenDone() {
    happens("2026-10-20T08:00:00Z", dossier.verified());

    assertThat(days()).isEqualTo(19);
  }

  @Test
  void lastUntilDayJ() {
    assertThat(days()).isEqualTo(30);
  }

  private void happens(String at, ReportEvent event) {
    ledger.at(at).and(event);
  }

  private long days() {
    Known known =
        Known.of(
            YearMonth.of(2026, 10),
            Known.last(YearMonth.of(2026, 10)),
            Long.MAX_VALUE,
            ledger.rows());
    Caller caller = new Caller(DESK, CALL, Role.COORDINATION, Set.of(LENS), new EpciId("call"));
    Reference names = ReadReference.of(List.of());
    MayOpenToday rights = new MayOpenToday(caller, names, ledger.rows());
    return new Bounces(new RenderLine(rights, names, known.day()), known).lines().get(0).days();
  }
}

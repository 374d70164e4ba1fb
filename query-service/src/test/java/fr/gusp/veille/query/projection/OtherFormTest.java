package fr.gusp.veille.query.projection;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Log;
import fr.gusp.veille.query.world.Reference;
import fr.gusp.veille.query.world.World;
import org.junit.jupiter.api.Test;

/** Read models that an earlier version wrote are made anew at the first start of this one. */
class OtherFormTest {

  @Test
  void isRebuiltAtStartWithoutAnyoneAsking() {
    try (World world = World.start()) {
      Facts report = aReport(1);
      Log log =
          new Log()
              .and(Reference.territory(1), Reference.organisations(1))
              .and(report.filed(), report.referredTo(BAILLEUR));
      world.tell(log);

      world.writtenInAnotherForm();
      world.awaitPosition(log.position());

      assertThat(world.now().number()).isEqualTo(2);
      assertThat(world.documents()).containsKey("reports_g2/" + report.id());
      assertThat(world.documents()).containsKey("rows_g2/queue|maisons-et-cites|LENS-2026|0");
    }
  }

  @Test
  void isKeptWhereTheFormIsTheSame() {
    try (World world = World.start()) {
      Log log = new Log().and(Reference.territory(1)).and(aReport(1).filed());
      world.tell(log);

      world.stopService();
      world.startService();
      world.awaitPosition(log.position());

      assertThat(world.now().number()).isEqualTo(1);
    }
  }
}

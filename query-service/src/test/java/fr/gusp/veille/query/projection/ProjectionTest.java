package fr.gusp.veille.query.projection;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Log;
import fr.gusp.veille.query.world.ReadModels;
import fr.gusp.veille.query.world.Reference;
import fr.gusp.veille.query.world.World;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Delivered twice, rewound, damaged: the documents are the same. */
class ProjectionTest {

  private static World world;
  private static Log log;
  private static Map<String, Document> once;

  @BeforeAll
  static void start() {
    world = World.start();
    Facts done = aReport(1);
    Facts declined = aReport(2);
    log =
        new Log()
            .and(Reference.territory(1), Reference.organisations(1), Reference.matrix(1))
            .and(done.filed(), done.referredTo(BAILLEUR, VILLE), done.accepted())
            .and(declined.filed(), declined.referredTo(VILLE));
    world.tell(log);
    log.and(declined.declined())
        .and(done.completed(), done.verified(), aReport(3).solvedOnTheSpot().filed());
    world.tell(log);
    once = world.documents();
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void keepsEveryFactOfAReport() {
    Document report = once.get("reports_g1/" + aReport(1).id());

    assertThat(report.getList("facts", String.class)).hasSize(5);
    assertThat(report.getString("number")).isEqualTo("LENS-2026-00001");
  }

  @Test
  void isUnchangedWhenAllComesTwice() {
    long before = world.progress().duplicates();

    world.send(log.records());
    world.awaitDuplicates(before + log.records().size());

    assertThat(world.differences(once)).isEmpty();
  }

  @Test
  void isUnchangedWhenReadAgainFromTheFirst() {
    world.rewind();
    world.awaitPosition(log.position());

    assertThat(world.differences(once)).isEmpty();
  }

  @Test
  void healsRowsThatACrashLeftUnwritten() {
    ReadModels.all(world.now().rows().deleteMany(new Document()));

    world.rewind();
    world.awaitPosition(log.position());

    assertThat(world.differences(once)).isEmpty();
  }

  @Test
  void takesRowsOutOfTheQueueTheyLeft() {
    assertThat(once).doesNotContainKey("rows_g1/queue|ville-lens|LENS-2026|0");
    assertThat(once).containsKey("rows_g1/queue|call|LENS-2026|0");
  }
}

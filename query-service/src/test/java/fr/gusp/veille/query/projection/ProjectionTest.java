package fr.gusp.veille.query.projection;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static fr.gusp.veille.query.world.Meetings.aSession;
import static fr.gusp.veille.query.world.Walks.TROTTOIRS;
import static fr.gusp.veille.query.world.Walks.aTour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Log;
import fr.gusp.veille.query.world.Meetings;
import fr.gusp.veille.query.world.ReadModels;
import fr.gusp.veille.query.world.Reference;
import fr.gusp.veille.query.world.Walks;
import fr.gusp.veille.query.world.World;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Delivered twice, rewound, damaged: the documents are the same. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectionTest {

  private static World world;
  private static Log log;
  private static Map<String, Document> once;

  @BeforeAll
  static void start() {
    world = World.start();
    Facts done = aReport(1);
    Facts declined = aReport(2);
    Walks tour = aTour(1);
    Meetings session = aSession(1);
    log =
        new Log()
            .and(Reference.territory(1), Reference.organisations(1), Reference.matrix(1))
            .and(done.filed(), done.referredTo(BAILLEUR, VILLE), done.accepted())
            .and(declined.filed(), declined.referredTo(VILLE))
            .and(tour.planned(), tour.checked(TROTTOIRS, Finding.CONFORME))
            .and(session.planned(), session.frozen(4), session.decided(1, null, done.id()));
    world.tell(log);
    log.and(declined.declined())
        .and(done.completed(), done.verified(), aReport(3).solvedOnTheSpot().filed());
    log.and(tour.closed(BAILLEUR))
        .and(session.settled(1, DecisionOutcome.TENUE, null), session.closed());
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
  void keepsToursAndSessionsApart() {
    Document tour = once.get("tours_g1/tour:" + aTour(1).id());
    Document session = once.get("committees_g1/committee-session:" + aSession(1).id());
    assertThat(tour.getList("facts", String.class)).hasSize(3);
    assertThat(session.getList("facts", String.class)).hasSize(5);
    assertThat(once.keySet()).filteredOn(id -> id.startsWith("reference")).hasSize(3);
  }

  @Test
  void listsToursAndSessionsByQuartierAndYear() {
    assertThat(once.get("rows_g1/tours|lens-cite-12-14|2026").getList("rows", String.class))
        .singleElement()
        .asString()
        .startsWith(aTour(1).id() + " 2 {");
    assertThat(once.get("rows_g1/sessions|lens-cite-12-14|2026").getList("rows", String.class))
        .singleElement()
        .asString()
        .startsWith(aSession(1).id() + " 4 {");
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

  @Test
  @Order(Integer.MAX_VALUE)
  void isTheSameInTheNextGeneration() {
    Api operator = world.as(world.tokens().of(Facts.DESK, Facts.CALL, "coordination", Facts.LENS));
    int before = world.now().number();

    assertThat(operator.post("/api/v1/operations/reading/rebuild").statusCode()).isEqualTo(202);
    await().until(() -> world.now().number() > before);

    assertThat(ofTheFirst(world.documents())).isEqualTo(once);
    assertThat(operator.status("/api/v1/tours/" + aTour(1).id())).isEqualTo(200);
    assertThat(operator.status("/api/v1/committees/sessions/" + aSession(1).id())).isEqualTo(200);
  }

  /** As if the collections were those of the first generation. */
  private static Map<String, Document> ofTheFirst(Map<String, Document> documents) {
    Map<String, Document> all = new TreeMap<>();
    documents.forEach((id, each) -> all.put(id.replaceFirst("_g\\d+/", "_g1/"), each));
    return all;
  }
}

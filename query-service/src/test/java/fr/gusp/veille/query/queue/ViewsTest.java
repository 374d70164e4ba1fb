package fr.gusp.veille.query.queue;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.guichet;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.query.world.Acts;
import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.SharedWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The views that follow the work: whose it is, whom it waits for, what others owe. */
class ViewsTest {

  private static final String OURS = "/api/v1/queues/maisons-et-cites?view=";
  private static final String THEIRS = "/api/v1/queues/ville-lens?view=";

  private static final Facts mine = anotherReport();
  private static final Facts nobodys = anotherReport();
  private static final Facts paused = anotherReport();
  private static final Facts shared = anotherReport();
  private static final Facts refused = anotherReport();
  private static final Facts done = anotherReport();

  @BeforeAll
  static void file() {
    log().and(mine.filed(), mine.referredTo(BAILLEUR), mine.accepted(), acts(mine).assigned());
    log().and(nobodys.filed(), nobodys.referredTo(BAILLEUR), nobodys.accepted());
    log()
        .and(paused.filed(), paused.referredTo(BAILLEUR), paused.accepted(), acts(paused).paused());
    log().and(shared.filed(), shared.referredTo(BAILLEUR), shared.accepted());
    log().and(acts(shared).sideReferred(VILLE));
    log().and(refused.filed(), refused.referredTo(BAILLEUR), refused.accepted());
    log().and(acts(refused).sideReferred(VILLE), acts(refused).sideAnswered(SideAnswer.REFUSE));
    log().and(done.filed(), done.referredTo(BAILLEUR), done.accepted(), done.completed());
    tell();
  }

  @Test
  void nobodysIsWhatTheHouseTookAndGaveToNoOne() {
    assertThat(numbers(guichet(), OURS + "sans-responsable"))
        .contains(number(nobodys))
        .doesNotContain(number(mine), number(done));
    assertThat(numbers(coordination(), "/api/v1/queues/call?scope=epci&view=sans-responsable"))
        .doesNotContain(number(nobodys));
  }

  @Test
  void mineIsWhatIsAssignedToMe() {
    assertThat(numbers(guichet(), OURS + "mes-dossiers")).contains(number(mine));
    assertThat(numbers(guichet(), OURS + "mes-dossiers")).doesNotContain(number(nobodys));
  }

  @Test
  void whatIsPausedOrOwedByAnotherWaitsForAPartner() {
    assertThat(numbers(guichet(), OURS + "en-attente-d-un-partenaire"))
        .contains(number(paused), number(shared))
        .doesNotContain(number(nobodys), number(refused));
  }

  @Test
  void partAskedOfUsIsInOurQueueUntilItIsAnswered() {
    assertThat(numbers(SharedWorld.ville(), THEIRS + "appui-demande"))
        .contains(number(shared))
        .doesNotContain(number(refused));
    assertThat(numbers(SharedWorld.ville(), THEIRS + "a-trier")).doesNotContain(number(shared));
    JsonNode queue = SharedWorld.ville().json(THEIRS + "appui-demande");
    String id = shared.id().toString();
    assertThat(queue.get("acts").get(id).values().stream().map(JsonNode::asString))
        .contains("support")
        .doesNotContain("accept");
  }

  @Test
  void refusedPartComesBackToWhoAsked() {
    assertThat(numbers(guichet(), OURS + "refuses-a-reorienter")).contains(number(refused));
  }

  @Test
  void whatIsSaidDoneIsToBeVerified() {
    assertThat(numbers(guichet(), OURS + "a-verifier"))
        .contains(number(done))
        .doesNotContain(number(nobodys));
  }

  private static Acts acts(Facts report) {
    return new Acts(report);
  }

  private static String number(Facts report) {
    return report.filed().number().value();
  }

  private static List<String> numbers(Api desk, String path) {
    return desk.json(path).get("items").findValuesAsString("number");
  }
}

package fr.gusp.veille.query.stream;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Meetings.aSession;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichet;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.Walks.aTour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class StreamTest {

  @Test
  void greetsAtOnceAndAsksForARefresh() {
    List<String> heard = listen(gardien(), "mine", null);

    await().until(() -> heard.contains("event:refresh"));
    assertThat(heard.get(0)).isEqualTo(":bonjour");
  }

  @Test
  void saysThatAReportOfTheQuartierChanged() {
    List<String> heard = listenReady(gardien(), "quartier:lens-cite-12-14");
    Facts report = anotherReport();

    log().and(report.filed(), report.referredTo(BAILLEUR));
    tell();

    await().until(() -> heard.contains("id:" + log().position()));
    assertThat(heard).contains("event:changed");
    assertThat(heard)
        .contains(
            "data:{\"report\":\""
                + report.id()
                + "\",\"quartier\":\"lens-cite-12-14\",\"organisations\":[\"maisons-et-cites\"]}");
  }

  @Test
  void saysThatSomethingHappenedInTheQuartierOfATourOrASession() {
    List<String> heard = listenReady(gardien(), "quartier:lens-cite-12-14");

    log().and(aTour(800).planned());
    tell();
    await().until(() -> heard.contains("id:" + log().position()));
    log().and(aSession(800).planned());
    tell();

    await().until(() -> heard.contains("id:" + log().position()));
    assertThat(heard)
        .contains("data:{\"report\":null,\"quartier\":\"lens-cite-12-14\",\"organisations\":[]}");
  }

  @Test
  void saysNothingOfWhatTheCallerMayNotRead() {
    List<String> heard = listenReady(mediateur(), "report:" + Facts.aReport(9_000).id());
    List<String> other = listenReady(gardien(), "mine");

    log().and(Facts.aReport(9_000).filed());
    tell();

    await().until(() -> other.contains("event:changed"));
    assertThat(heard).doesNotContain("event:changed");
  }

  @Test
  void namesNoRestrictedReportToADeskOfTheQuartier() {
    List<String> heard = listenReady(guichet(), "quartier:lens-cite-12-14");
    Facts restricted = anotherReport().aboutTranquillite();

    log().and(restricted.filed());
    tell();

    await().until(() -> heard.contains("id:" + log().position()));
    assertThat(heard.toString()).doesNotContain(restricted.id().toString());
  }

  @Test
  void tellsWhatWasMissedSinceTheLastId() {
    log().and(anotherReport().filed());
    tell();
    String last = Long.toString(log().position());
    Facts missed = anotherReport();
    log().and(missed.filed());
    tell();

    List<String> heard = listen(gardien(), "mine", last);

    await().until(() -> heard.contains("id:" + log().position()));
    assertThat(heard).doesNotContain("event:refresh");
  }

  @Test
  void asksForARefreshWhereTheLastIdIsForgotten() {
    List<String> heard = listen(gardien(), "mine", "1");

    await().until(() -> heard.contains("event:refresh"));
  }

  private static List<String> listenReady(Api api, String topics) {
    List<String> heard = listen(api, topics, null);
    await().until(() -> heard.contains("event:refresh"));
    return heard;
  }

  private static List<String> listen(Api api, String topics, String lastId) {
    List<String> heard = new CopyOnWriteArrayList<>();
    HttpRequest.Builder request = api.request("/api/v1/stream?topics=" + topics);
    if (lastId != null) {
      request.header("Last-Event-ID", lastId);
    }
    HttpClient.newHttpClient()
        .sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
        .thenAccept(answer -> answer.body().forEach(heard::add));
    return heard;
  }
}

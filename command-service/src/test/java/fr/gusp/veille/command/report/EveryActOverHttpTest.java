package fr.gusp.veille.command.report;

import static fr.gusp.veille.command.support.TestIdentity.mediateur;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient.Reply;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every act promises, whichever it is: once only, to whom it belongs, on what was seen. */
class EveryActOverHttpTest {

  private static ReportClient client;

  @BeforeAll
  static void start() {
    client = new ReportClient();
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @ParameterizedTest
  @EnumSource(AskedAct.class)
  void sentTwiceItIsDoneOnce(AskedAct act) {
    UUID report = act.report(client);
    UUID command = UUID.randomUUID();
    Reply first = send(act, report, act.asks, act.body(command)).is(200);
    String stored = client.stored();

    Reply again = send(act, report, act.asks, act.body(command)).is(200);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(client.stored()).isEqualTo(stored);
  }

  @ParameterizedTest
  @EnumSource(AskedAct.class)
  void theSameCommandWithOtherContentIsRefused(AskedAct act) {
    UUID report = act.report(client);
    UUID command = UUID.randomUUID();
    send(act, report, act.asks, act.body(command)).is(200);
    String stored = client.stored();

    send(act, report, act.asks, act.otherBody(command)).isProblem(409, "other-content");

    assertThat(client.stored()).isEqualTo(stored);
  }

  @ParameterizedTest
  @EnumSource(AskedAct.class)
  void whoLookedAtAnotherVersionIsTold(AskedAct act) {
    UUID report = act.report(client);
    String stored = client.stored();

    send(act, report, act.asks, act.staleBody(UUID.randomUUID()))
        .isProblem(412, "the-version-seen-is-the-latest");

    assertThat(client.stored()).isEqualTo(stored);
  }

  @ParameterizedTest
  @EnumSource(
      value = AskedAct.class,
      names = {"COMPLEMENT"},
      mode = EnumSource.Mode.EXCLUDE)
  void whoKnowsItAndMayNotIsToldThatBeforeTheVersion(AskedAct act) {
    UUID report = act.report(client);
    String stored = client.stored();

    send(act, report, act.mayNot, act.staleBody(UUID.randomUUID())).is(403);

    assertThat(client.stored()).isEqualTo(stored);
  }

  @ParameterizedTest
  @EnumSource(AskedAct.class)
  void whoIsNotConcernedHearsWhatIsSaidOfAReportThatIsNot(AskedAct act) {
    UUID report = act.report(client);
    UUID nowhere = UUID.randomUUID();
    String body = act.staleBody(UUID.randomUUID());

    Reply hidden = client.post(report, act.act(), mediateur(), body, null);
    Reply absent = client.post(nowhere, act.act(), mediateur(), body, null);

    hidden.isProblem(404, "report-unknown");
    assertThat(hidden.body().replace(report.toString(), ""))
        .isEqualTo(absent.body().replace(nowhere.toString(), ""));
  }

  @ParameterizedTest
  @EnumSource(AskedAct.class)
  void wordsAreStoredSealedOnly(AskedAct act) {
    UUID report = act.report(client);
    send(act, report, act.asks, act.body(UUID.randomUUID())).is(200);

    assertThat(client.storedOf(report))
        .doesNotContain(
            "garage", "devis", "balisé", "passages", "cellule", "comité", "revenu", "clé attendue")
        .doesNotContain("même cause", "Régie", "DI-42");
  }

  private static Reply send(AskedAct act, UUID report, AskedAct.Who who, String body) {
    return client.post(report, act.act(), who.token(), body, null);
  }
}

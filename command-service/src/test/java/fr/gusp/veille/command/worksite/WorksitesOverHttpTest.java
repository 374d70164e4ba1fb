package fr.gusp.veille.command.worksite;

import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static fr.gusp.veille.command.support.TestIdentity.mediateur;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksitesOverHttpTest {

  private static final String LENS = "'quartiers':['lens-cite-12-14']";
  private static final String NAME = "'name':'Réfection'";
  private static final String OWNER = "'owner':'call'";
  private static final String PLACE = "'places':['rue Cook']";
  private static final String PHASE =
      "'phases':[{'phase':'travaux','from':'2026-10-05','to':'2026-12-18'}]";
  private static final String SHEET = String.join(",", LENS, NAME, OWNER, PLACE, PHASE);

  private static ReportClient client;

  @BeforeAll
  static void start() {
    client = new ReportClient();
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @Test
  void itsLifeIsRegisteredAmendedClosed() {
    UUID site = UUID.randomUUID();

    Reply first = register(site, SHEET + ",'hours':'8 h, Mme Verlaine'").is(201);
    assertThat(first.<String>read("$.state")).isEqualTo("enregistre");
    assertThat(first.<Integer>read("$.version")).isZero();
    assertThat(register(site, SHEET + ",'hours':'8 h, Mme Verlaine'").is(200).body())
        .isEqualTo(first.body());
    act(site, "amend", coordination(), SHEET + ",'version':0").is(200);
    act(site, "amend", coordination(), SHEET + ",'version':0")
        .isProblem(412, "the-version-seen-is-the-latest");
    assertThat(act(site, "close", coordination(), "'note':'fini'").<String>read("$.state"))
        .isEqualTo("clos");
    act(site, "close", coordination(), "").isProblem(409, "the-worksite-is-not-closed");

    assertThat(client.storedAt("worksite:" + site)).doesNotContain("Verlaine", "fini");
  }

  @Test
  void aCommandSentTwiceActsOnce() {
    UUID site = UUID.randomUUID();
    register(site, SHEET).is(201);
    String command = ReportClient.command(UUID.randomUUID(), json(SHEET));

    Reply first = client.postTo("worksites/" + site + "/amend", coordination(), command).is(200);
    Reply again = client.postTo("worksites/" + site + "/amend", coordination(), command).is(200);

    assertThat(again.body()).isEqualTo(first.body());
    register(site, SHEET + ",'hours':'8 h'").isProblem(409, "other-content");
  }

  @Test
  void whoMayNotDoItHearsThatBeforeAnythingElse() {
    UUID site = UUID.randomUUID();
    register(site, SHEET).is(201);

    act(site, "close", mediateur(), "").isProblem(404, "worksite-unknown");
    act(UUID.randomUUID(), "close", coordination(), "").isProblem(404, "worksite-unknown");
    act(site, "close", gardien(), "'version':9")
        .isProblem(403, "only-the-coordination-or-the-maitre-d-ouvrage-keeps-the-sheet");
    client.postTo("worksites/" + site + "/close", null, "{}").isProblem(401, "unauthenticated");
    client.postTo("worksites/42/close", coordination(), "{}").isProblem(400, "malformed-id");
    client.postTo("worksites/" + site + "/dance", coordination(), "{}").isProblem(404, "not-found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "NAME,OWNER,PLACE,PHASE      | 400 | missing-field | quartiers",
        "LENS,OWNER,PLACE,PHASE      | 400 | missing-field | name",
        "LENS,NAME,PLACE,PHASE       | 400 | missing-field | owner",
        "LENS,NAME,OWNER,PLACE       | 400 | missing-field | phases",
        "LENS,NAME,OWNER,PLACE,'phases':[] | 400 | missing-field | phases",
        "LENS,NAME,OWNER,PLACE,'phases':['x'] | 400 | wrong-type | phases",
        "LENS,NAME,OWNER,PLACE,'phases':[{'phase':'fin','from':'2026-10-05','to':'2026-12-18'}] | 422 | unknown-value | phases.0.phase",
        "LENS,NAME,OWNER,PLACE,'phases':[{'phase':'travaux','from':'demain','to':'2026-12-18'}] | 400 | not-a-date | phases.0.from",
        "LENS,NAME,OWNER,PLACE,'phases':[{'phase':'travaux','from':'2026-10-05','to':'2026-10-04'}] | 422 | the-phases-follow-each-other | phases",
        "LENS,NAME,OWNER,PHASE       | 422 | a-worksite-is-somewhere | places",
        "LENS,NAME,OWNER,PHASE,'places':['chez Verlaine'] | 422 | the-places-are-of-its-quartiers | places",
        "LENS,NAME,OWNER,PHASE,'secteurs':['rue-hellemmes'] | 422 | the-secteurs-are-of-its-quartiers | secteurs",
        "SHEET,'perimeter':[{'lat':50.44}] | 400 | missing-field | perimeter.0.lon",
        "SHEET,'perimeter':[{'lat':50.44,'lon':2.81}] | 422 | the-emprise-is-an-outline | perimeter",
        "SHEET,'perimeter':[{'lat':48.85,'lon':2.35},{'lat':48.86,'lon':2.35},{'lat':48.86,'lon':2.36}] | 422 | the-emprise-is-around-its-quartiers | perimeter",
        "SHEET,'arretes':[{'number':'1','subject':'x','validFrom':'2026-10-05','validTo':'2026-10-04'}] | 422 | an-arrete-ends-after-it-begins | arretes",
        "SHEET,'parties':[{'role':'moe'}] | 400 | missing-field | parties.0.name",
        "SHEET,'parties':[{'role':'moe','name':'x','phone':'06'}] | 400 | unknown-field | parties.0.phone",
        "SHEET,'nuisances':7         | 400 | wrong-type | nuisances",
        "SHEET,'colour':'red'        | 400 | unknown-field | colour",
        "'quartiers':['paris'],NAME,OWNER,PLACE,PHASE | 422 | the-quartiers-are-of-one-epci | quartiers"
      })
  void aSheetWithAMistakeIsRefusedAndNothingIsStored(
      String fields, int status, String code, String field) {
    String before = client.stored();

    register(UUID.randomUUID(), fields).isProblem(status, code).names(field);

    assertThat(client.stored()).isEqualTo(before);
  }

  private static Reply register(UUID site, String fields) {
    return client.send(
        client.put(
            "worksites/" + site, coordination(), ("{" + json(fields) + "}").getBytes(UTF_8)));
  }

  private static Reply act(UUID site, String act, String token, String rest) {
    return client.postTo(
        "worksites/" + site + "/" + act,
        token,
        ReportClient.command(UUID.randomUUID(), json(rest)));
  }

  private static String json(String fields) {
    return fields
        .replace("SHEET", SHEET)
        .replace("LENS", LENS)
        .replace("NAME", NAME)
        .replace("OWNER", OWNER)
        .replace("PLACE", PLACE)
        .replace("PHASE", PHASE)
        .replace('\'', '"');
  }
}

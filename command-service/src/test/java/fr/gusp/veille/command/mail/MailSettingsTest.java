package fr.gusp.veille.command.mail;

import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.desk;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static fr.gusp.veille.command.support.TestIdentity.token;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient.Reply;
import fr.gusp.veille.command.report.file.Filings;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the coordination sets of its mails: their words, an absence; and who reads which. */
class MailSettingsTest extends Mailroom {

  @Test
  void wordsOfTheCoordinationReplaceTheUsualOnes() {
    wishes(true, false);
    put(
            "mail-templates/orientation",
            coordination(),
            "'subject':'À voir : {numero}','body':'Voyez {lien}','version':0")
        .is(200);
    client.filed(gardien(), Filings.encombrantsRueCook());

    assertThat(get("mails", coordination()).<String>read("$.items[0].subject"))
        .startsWith("À voir : LENS-2026-");
    put(
            "mail-templates/orientation",
            coordination(),
            "'subject':'{prenom}','body':'{lien}','version':1")
        .isProblem(422, "unknown-variable")
        .names("subject");
    put("mail-templates/orientation", coordination(), "'subject':'a','body':'b','version':0")
        .isProblem(412, "the-settings-seen-are-the-latest");
    put("mail-templates/orientation", desk(BAILLEUR), "'subject':'a','body':'b','version':1")
        .isProblem(403, "only-the-coordination-sets-the-words");
    put("mail-templates/poeme", coordination(), "'subject':'a','body':'b','version':0").is(404);
  }

  @Test
  void aPreviewPutsAnExampleInAndKeepsNothing() {
    Reply shown =
        client.postTo(
            "settings/mail-templates/orientation/preview",
            coordination(),
            "{\"subject\":\"{numero}\",\"body\":\"{organisation}\"}");
    assertThat(shown.is(200).<String>read("$.subject")).isEqualTo("LENS-2026-00042");
    assertThat(shown.<String>read("$.body")).isEqualTo("Ville de Lens");
    client
        .postTo(
            "settings/mail-templates/orientation/preview",
            coordination(),
            "{\"subject\":\"{a}\",\"body\":\"{b}\"}")
        .isProblem(422, "unknown-variable");
    assertThat(client.count("SELECT count(*) FROM mail_template")).isZero();
  }

  @Test
  void anAbsenceIsTheCoordinationsToSay() {
    String away = "'from':'2026-11-23','until':'2026-11-27','deputyMail':'d@call.example'";
    put("absence", desk(BAILLEUR), away + ",'version':0")
        .isProblem(403, "only-the-coordination-says-it-is-away");
    put("absence", coordination(), away.replace("2026-11-27", "2026-11-22") + ",'version':0")
        .isProblem(422, "ends-before-it-begins");
    put(
            "absence",
            coordination(),
            "'from':'2026-11-01','until':'2026-11-02'"
                + ",'deputyMail':'d@call.example','version':0")
        .isProblem(422, "over-already");
    put("absence", coordination(), away.replace("d@call", "d call") + ",'version':0")
        .isProblem(400, "malformed-id");
    put("absence", coordination(), away + ",'version':0").is(200);
    assertThat(get("absence", coordination()).<Boolean>read("$.now")).isFalse();
    clock.moveTo(Instant.parse("2026-11-25T08:00:00Z"));
    assertThat(get("absence", coordination()).<Boolean>read("$.now")).isTrue();
    client.send(client.request("settings/absence", coordination()).DELETE()).is(200);
    assertThat(get("absence", coordination()).<Integer>read("$.version")).isZero();
  }

  @Test
  void listsTakeOnlyStatesAndPagesThatExist() {
    get("mails?state=perdu", coordination()).isProblem(422, "unknown-value").names("state");
    get("mails?page=0", coordination()).isProblem(422, "out-of-range").names("page");
    get("mails", gardien()).isProblem(403, "only-its-guichet-and-its-coordination-read-mails");
    get("mails", token("elu", "call", "comite", null, "lens-cite-12-14")).is(403);
    resend("7", coordination()).isProblem(400, "malformed-id");
    resend(UUID.randomUUID().toString(), coordination()).is(404);
  }
}

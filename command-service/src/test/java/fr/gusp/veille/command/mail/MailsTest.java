package fr.gusp.veille.command.mail;

import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.desk;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static fr.gusp.veille.command.support.TestIdentity.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gusp.veille.command.deadline.DueDeadlines;
import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import fr.gusp.veille.command.report.file.Filings;
import fr.gusp.veille.command.support.MovableClock;
import fr.gusp.veille.command.support.RunningService;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real SMTP server; the guichet of the bailleur is asked about every dépôt of the rue Cook. */
class MailsTest {

  private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
  private static final String BAILLEUR = "maisons-et-cites";
  private static final String GUICHET = "guichet@bailleur.example";

  private final MovableClock clock = new MovableClock(FRIDAY);
  private final GreenMail smtp =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private RunningService service;
  private ReportClient client;

  @BeforeEach
  void start() {
    smtp.start();
    service =
        RunningService.goingBy(
            clock,
            "--gusp.demonstration=true",
            "--gusp.mail.public-url=https://veille.example",
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + smtp.getSmtp().getPort());
    client = new ReportClient(service);
  }

  @AfterEach
  void stop() {
    client.close();
    smtp.stop();
  }

  @Test
  void aReferralIsWrittenWithItsFactsAndSentAfterwards() throws Exception {
    wishes(true, false);
    UUID report = client.filed(gardien(), Filings.encombrantsRueCook());
    assertThat(states()).containsExactly("a-transmettre");
    assertThat(smtp.getReceivedMessages()).isEmpty();

    deliver();

    MimeMessage mail = smtp.getReceivedMessages()[0];
    assertThat(mail.getSubject()).startsWith("LENS-2026-").contains("Dépôt sauvage");
    assertThat(mail.getAllRecipients()[0]).hasToString(GUICHET);
    assertThat(mail.getContentType()).contains("text/plain").containsIgnoringCase("utf-8");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat((String) mail.getContent())
        .contains("https://veille.example/signalements/" + report, "Dépôt sauvage", "15, le 17")
        .doesNotContain("{", "canapé");
    assertThat(states()).containsExactly("transmis");
    deliver();
    assertThat(smtp.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whoWantsNoMailGetsNone() {
    client.filed(gardien(), Filings.encombrantsRueCook());

    assertThat(states()).isEmpty();
  }

  @Test
  void whatOnlyItsCircleMayKnowSaysNumberAndLinkOnly() throws Exception {
    put("desks/el-fouad", coordination(), "'mail':'m@asso.example','byMail':true,'version':0");
    put("desks/call", coordination(), "'mail':'c@call.example','byMail':true,'version':0");
    put("desks/ville-lens", coordination(), "'mail':'v@ville.example','byMail':true,'version':0");
    put("desks/" + BAILLEUR, coordination(), "'mail':'b@b.example','byMail':true,'version':0");
    UUID report =
        client.filed(
            gardien(),
            Filings.encombrantsRueCook()
                .replace("\"depot-sauvage\"", "\"tranquillite\"")
                .replace("\"encombrants\"", "\"bruit\""));
    if (!client.storedOf(report).contains("\"referral\"")) {
      client.act(report, "refer", coordination(), "\"organisation\":\"ville-lens\"").is(200);
    }

    deliver();

    MimeMessage mail = smtp.getReceivedMessages()[0];
    assertThat(mail.getSubject() + mail.getContent())
        .contains("Dossier LENS-2026-", "/signalements/" + report)
        .doesNotContainIgnoringCase("tranquillité")
        .doesNotContain("Cité", "Cook");
  }

  @Test
  void aRefusedMailSaysWhyAndIsSentAgainByHand() {
    wishes(true, false);
    UUID report = client.filed(gardien(), Filings.encombrantsRueCook());
    service.jdbc().execute("UPDATE mail SET recipient = 'pas une adresse'");
    deliver();
    assertThat(states()).containsExactly("echec");
    Reply mails = get("mails", desk(BAILLEUR)).is(200);
    assertThat(mails.<String>read("$.items[0].reason")).isNotBlank();
    assertThat(mails.<Integer>read("$.counts.failed")).isEqualTo(1);
    String id = mails.read("$.items[0].id");

    resend(id, desk("ville-lens")).is(404);
    resend(id, gardien()).isProblem(403, "only-its-guichet-and-its-coordination-read-mails");
    service.jdbc().execute("UPDATE mail SET recipient = '" + GUICHET + "'");
    resend(id, desk(BAILLEUR)).is(200);
    resend(id, desk(BAILLEUR)).isProblem(409, "only-a-failed-mail-is-sent-again");
    deliver();

    assertThat(states()).containsExactly("transmis");
    assertThat(get("mails", coordination()).<String>read("$.items[0].report"))
        .isEqualTo(report.toString());
  }

  @Test
  void anUnreachableServerIsTriedAgainLater() {
    wishes(true, false);
    client.filed(gardien(), Filings.encombrantsRueCook());
    smtp.stop();

    deliver();
    assertThat(states()).containsExactly("a-transmettre");
    assertThat(client.count("SELECT tries FROM mail")).isEqualTo(1);
    deliver();
    assertThat(client.count("SELECT tries FROM mail")).isEqualTo(1);
    clock.moveTo(FRIDAY.plus(Duration.ofMinutes(2)));
    deliver();
    assertThat(client.count("SELECT tries FROM mail")).isEqualTo(2);
    clock.moveTo(FRIDAY.plus(Duration.ofDays(4)));
    deliver();
    assertThat(states()).containsExactly("echec");
  }

  @Test
  void aTargetIsToldBeforeAndAfterItPasses() {
    wishes(true, false);
    put("desks/call", coordination(), "'mail':'c@call.example','byMail':true,'version':0").is(200);
    UUID report = client.filed(gardien(), Filings.encombrantsRueCook());
    client.act(report, "accept", desk(BAILLEUR, "lens-cite-12-14"), "").is(200);

    service
        .bean(DueDeadlines.class)
        .runDueDeadlines(FRIDAY.plus(Duration.ofDays(30)), clock::moveTo);

    assertThat(
            service
                .jdbc()
                .queryForList(
                    "SELECT kind || ' ' || organisation FROM mail ORDER BY written_at, organisation",
                    String.class))
        .containsExactly(
            "orientation maisons-et-cites",
            "objectif-proche maisons-et-cites",
            "objectif-depasse call",
            "objectif-depasse maisons-et-cites");
  }

  @Test
  void oneDigestADayTellsWhatIsNew() throws Exception {
    wishes(false, true);
    client.filed(gardien(), Filings.encombrantsRueCook());
    client.filed(gardien(), Filings.encombrantsRueCook());
    assertThat(states()).containsOnly("au-resume");

    service.bean(Digests.class).write();
    service.bean(Digests.class).write();
    deliver();

    assertThat(smtp.getReceivedMessages()).hasSize(1);
    MimeMessage mail = smtp.getReceivedMessages()[0];
    assertThat(mail.getSubject()).contains("Maisons et Cités", "2 nouvelles");
    assertThat((String) mail.getContent())
        .contains("– Orientation : LENS-2026-", "https://veille.example/file/maisons-et-cites");
  }

  @Test
  void noDigestOnADayItsGuichetIsClosed() {
    wishes(false, true);
    client.filed(gardien(), Filings.encombrantsRueCook());
    clock.moveTo(Instant.parse("2026-11-21T07:00:00Z"));

    service.bean(Digests.class).write();

    assertThat(states()).containsOnly("au-resume");
  }

  @Test
  void theDeputyReadsTheMailsOfACoordinationThatIsAway() {
    put("desks/call", coordination(), "'mail':'c@call.example','byMail':true,'version':0").is(200);
    put(
            "absence",
            coordination(),
            "'from':'2026-11-20','until':'2027-01-31','deputyMail':'d@call.example','version':0")
        .is(200);
    client.filed(gardien(), Filings.encombrantsRueCook());

    service
        .bean(DueDeadlines.class)
        .runDueDeadlines(FRIDAY.plus(Duration.ofDays(30)), clock::moveTo);

    assertThat(service.jdbc().queryForList("SELECT DISTINCT recipient FROM mail", String.class))
        .containsExactly("d@call.example");
  }

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

  private void wishes(boolean byMail, boolean digest) {
    put(
            "desks/" + BAILLEUR,
            coordination(),
            "'mail':'%s','byMail':%s,'digest':%s,'version':0".formatted(GUICHET, byMail, digest))
        .is(200);
  }

  private void deliver() {
    service.bean(Postman.class).deliver();
  }

  private List<String> states() {
    return service.jdbc().queryForList("SELECT state FROM mail", String.class);
  }

  private Reply get(String path, String token) {
    return client.send(client.request("settings/" + path, token).GET());
  }

  private Reply resend(String id, String token) {
    return client.postTo("settings/mails/" + id + "/resend", token, "{}");
  }

  private Reply put(String path, String token, String fields) {
    byte[] body = ("{" + fields.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8);
    return client.send(client.put("settings/" + path, token, body));
  }
}

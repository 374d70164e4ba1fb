package fr.gusp.veille.command.mail;

import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.desk;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.deadline.DueDeadlines;
import fr.gusp.veille.command.report.ReportClient.Reply;
import fr.gusp.veille.command.report.file.Filings;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** To whom a mail is sent, when, and what it says. */
class MailsTest extends Mailroom {

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
}

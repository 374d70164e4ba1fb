package fr.gusp.veille.command.mail;

import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.token;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import fr.gusp.veille.command.support.MovableClock;
import fr.gusp.veille.command.support.RunningService;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A real SMTP server; the guichet of the bailleur is asked about every dépôt of the rue Cook. */
abstract class Mailroom {

  static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
  static final String BAILLEUR = "maisons-et-cites";
  static final String GUICHET = "guichet@bailleur.example";

  final MovableClock clock = new MovableClock(FRIDAY);
  final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  RunningService service;
  ReportClient client;

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

  void wishes(boolean byMail, boolean digest) {
    put(
            "desks/" + BAILLEUR,
            coordination(),
            "'mail':'%s','byMail':%s,'digest':%s,'version':0".formatted(GUICHET, byMail, digest))
        .is(200);
  }

  void deliver() {
    service.bean(Postman.class).deliver();
  }

  List<String> states() {
    return service.jdbc().queryForList("SELECT state FROM mail", String.class);
  }

  Reply get(String path, String token) {
    return client.send(client.request("settings/" + path, token).GET());
  }

  Reply resend(String id, String token) {
    return client.postTo("settings/mails/" + id + "/resend", token, "{}");
  }

  Reply put(String path, String token, String fields) {
    byte[] body = ("{" + fields.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8);
    return client.send(client.put("settings/" + path, token, body));
  }
}

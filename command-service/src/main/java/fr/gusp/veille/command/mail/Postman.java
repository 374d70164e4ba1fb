package fr.gusp.veille.command.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Carries what was written to the SMTP server. What the server refuses fails at once; what could
 * not be handed over is tried again, later each time. One that was handed over just before a crash
 * may go twice, under the same Message-ID.
 */
@Component
public class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);
  private static final int MOST_TRIES = 10;
  private static final int LONGEST_DOUBLING = 7;

  private final Outbox outbox;
  private final ObjectProvider<JavaMailSender> smtp;
  private final MailSettings settings;
  private final Clock clock;

  Postman(Outbox outbox, ObjectProvider<JavaMailSender> smtp, MailSettings settings, Clock clock) {
    this.outbox = outbox;
    this.smtp = smtp;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether there is a server to hand mails to. */
  public boolean sends() {
    return smtp.getIfAvailable() != null;
  }

  /** Hands over what is due; without a server everything waits. */
  public void deliver() {
    JavaMailSender server = smtp.getIfAvailable();
    if (server != null) {
      outbox.due(clock.instant()).forEach(mail -> deliver(mail, server));
    }
  }

  private void deliver(WrittenMail mail, JavaMailSender server) {
    Instant now = clock.instant();
    if (Outbox.isStale(mail, now)) {
      outbox.failed(mail.id(), "Plus de trois jours de retard : à renvoyer si c’est encore utile.");
      return;
    }
    try {
      server.send(message(mail, server));
      outbox.sent(mail.id(), now);
    } catch (MailException | MessagingException failure) {
      failed(mail, failure, now);
    }
  }

  private void failed(WrittenMail mail, Exception failure, Instant now) {
    LOG.warn("a mail was not handed over: {}", failure.getClass().getSimpleName());
    String refusal = refusal(failure);
    if (refusal != null) {
      outbox.failed(mail.id(), "Refusé par le serveur de courrier : " + refusal);
    } else if (mail.tries() + 1 >= MOST_TRIES) {
      outbox.failed(mail.id(), "Le serveur de courrier n’a pas pu être joint.");
    } else {
      Duration pause = FIRST_BACK_OFF.multipliedBy(1L << Math.min(mail.tries(), LONGEST_DOUBLING));
      outbox.later(mail.id(), now.plus(pause), "Serveur de courrier injoignable pour le moment.");
    }
  }

  /** What the server said when it refused the recipient or the message for good. */
  private static @Nullable String refusal(Exception failure) {
    if (failure instanceof MailSendException sending) {
      for (Exception each : sending.getMessageExceptions()) {
        if (each instanceof SendFailedException refused) {
          return deepest(refused);
        }
      }
    }
    return failure instanceof MessagingException written ? deepest(written) : null;
  }

  private static String deepest(MessagingException refused) {
    Exception said = refused;
    while (said instanceof MessagingException outer && outer.getNextException() != null) {
      said = outer.getNextException();
    }
    return String.valueOf(said.getMessage());
  }

  private MimeMessage message(WrittenMail mail, JavaMailSender server) throws MessagingException {
    MimeMessage message = server.createMimeMessage();
    MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
    helper.setFrom(settings.from());
    helper.setTo(String.valueOf(mail.recipient()));
    helper.setSubject(mail.text().subject());
    helper.setText(mail.text().body());
    message.setHeader("Message-ID", "<" + mail.id() + "@veille>");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", "fr");
    return message;
  }
}

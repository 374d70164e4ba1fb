package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.desk.MailAddress;
import fr.gusp.veille.contract.id.EpciId;
import java.time.Instant;
import java.util.Optional;

/** Who reads the mails of a coordination while it is away. */
@FunctionalInterface
public interface Deputies {

  Optional<MailAddress> during(EpciId epci, Instant now);
}

package fr.gusp.veille.command.committee.freeze;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.committee.SessionCommand;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** {@code POST …/freeze {instant, position, fingerprint, definitions}} */
@Component
class FreezeAct implements Act<CommitteeSessionId> {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  @Override
  public String name() {
    return "freeze";
  }

  @Override
  public SessionCommand read(CommitteeSessionId session, Fields body) {
    OffsetDateTime instant = body.required("instant", body.instant("instant"));
    Long position = body.required("position", body.whole("position", 0, Long.MAX_VALUE));
    String fingerprint = body.required("fingerprint", body.text("fingerprint", 200));
    Long definitions = body.required("definitions", body.whole("definitions", 1, 1_000_000));
    if (fingerprint != null && !SHA_256.matcher(fingerprint).matches()) {
      body.reject(
          "fingerprint", "malformed-value", "Empreinte attendue : 64 chiffres hexadécimaux.");
    }
    body.done();
    return new FreezeFigures(
        session,
        requireNonNull(instant).toInstant(),
        requireNonNull(position),
        requireNonNull(fingerprint),
        requireNonNull(definitions).intValue());
  }
}

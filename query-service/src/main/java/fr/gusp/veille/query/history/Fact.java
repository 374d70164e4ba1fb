package fr.gusp.veille.query.history;

import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.query.beside.Since;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with everything that places it. {@code json} is the payload as it came, its texts still
 * sealed.
 */
public record Fact(
    String name,
    long sequence,
    long position,
    Instant recordedAt,
    @Nullable MemberId actor,
    @Nullable OrganisationId actorOrganisation,
    String json,
    VeilleEvent event) {

  /** From when on what it says is so. */
  public Since since() {
    return new Since(position, recordedAt);
  }

  /**
   * @throws fr.gusp.veille.contract.catalogue.UnknownEventException if the name is in no table
   * @throws tools.jackson.core.JacksonException if the JSON does not fit the name
   */
  public static Fact read(
      String name,
      long sequence,
      long position,
      Instant recordedAt,
      @Nullable MemberId actor,
      @Nullable OrganisationId actorOrganisation,
      String json) {
    VeilleEvent event = EventReader.read(name, json.getBytes(StandardCharsets.UTF_8));
    return new Fact(name, sequence, position, recordedAt, actor, actorOrganisation, json, event);
  }
}

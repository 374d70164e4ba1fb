package fr.gusp.veille.query.review;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Lives;
import fr.gusp.veille.query.world.Log;
import fr.gusp.veille.query.world.Reference;
import fr.gusp.veille.query.world.World;
import java.time.Duration;
import java.time.Instant;

/** Four months of random life in one quartier, read by a running service. */
final class ReviewWorld {

  static final String REVIEW = "/api/v1/quartiers/lens-cite-12-14/review";
  private static final Instant JULY = Instant.parse("2026-07-03T06:00:00Z");
  private static final World WORLD = World.start();
  private static final Log LOG = new Log();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(WORLD::close));
    LOG.at(JULY.toString())
        .and(Reference.territory(1), Reference.organisations(1), Reference.matrix(1));
    Lives.of(7, 1, 250, JULY, Duration.ofDays(100))
        .forEach(each -> LOG.at(each.at().toString()).and(each.event()));
    tell();
  }

  private ReviewWorld() {}

  static World world() {
    return WORLD;
  }

  static Log log() {
    return LOG;
  }

  static void tell() {
    WORLD.tell(LOG);
  }

  static Api coordination() {
    return as(Facts.CALL, "coordination");
  }

  static Api gardien() {
    return as(Facts.BAILLEUR, "gardien");
  }

  static Api comite() {
    return as(Facts.EL_FOUAD, "comite");
  }

  static Api ville() {
    return as(Facts.VILLE, "guichet");
  }

  static Api bailleur() {
    return as(Facts.BAILLEUR, "guichet");
  }

  private static Api as(OrganisationId organisation, String role) {
    return WORLD.as(WORLD.tokens().of(Facts.DESK, organisation, role, Facts.LENS));
  }
}

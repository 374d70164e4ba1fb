package fr.gusp.veille.journeys.ledger;

import fr.gusp.veille.journeys.identity.Partner;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Reports that differ in everything a form can say; the same seed makes the same ones again. */
public final class Filings {

  private static final List<Partner> REPORTERS =
      List.of(Partner.DEMO_GARDIEN, Partner.DEMO_MEDIATEUR, Partner.DEMO_COORDINATION);
  private static final List<String> NATURES =
      List.of(
          "depot-sauvage",
          "dechets-et-collecte",
          "stationnement",
          "degradation",
          "espaces-verts",
          "voirie-et-reseaux",
          "nuisibles",
          "bati");
  private static final List<String> GROUNDS =
      List.of("\"bailleur\"", "\"public-communal\"", "null");

  private final Random chance;

  public Filings(long seed) {
    this.chance = new Random(seed);
  }

  public synchronized Filing next() {
    return by(REPORTERS.get(chance.nextInt(REPORTERS.size())));
  }

  public synchronized Filing by(Partner reporter) {
    UUID id = uuid(chance);
    String quartier = one(reporter.quartiers());
    String body =
        """
        {"nature":"%s","quartier":"%s","place":"devant le %d","landStatus":%s,\
        "severity":"courante","description":"vu au passage %s","observedAt":"%s",\
        "photos":[],"solvedOnTheSpot":%s}\
        """
            .formatted(
                one(NATURES),
                quartier,
                1 + chance.nextInt(200),
                one(GROUNDS),
                id,
                OffsetDateTime.now(ZoneOffset.UTC)
                    .minusMinutes(chance.nextInt(600))
                    .truncatedTo(ChronoUnit.SECONDS),
                chance.nextInt(10) == 0);
    return new Filing(id, reporter, quartier, body);
  }

  static UUID uuid(Random chance) {
    byte[] bytes = new byte[16];
    chance.nextBytes(bytes);
    return UUID.nameUUIDFromBytes(bytes);
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}

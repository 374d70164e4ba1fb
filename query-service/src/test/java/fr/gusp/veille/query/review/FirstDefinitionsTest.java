package fr.gusp.veille.query.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.figures.Definitions;
import fr.gusp.veille.query.figures.MonthReview;
import fr.gusp.veille.query.figures.WorkingHours;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Ledger;
import fr.gusp.veille.query.world.Lives;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Packs frozen by the first definitions compute equal for ever: these are the fingerprints that the
 * product's first form gave.
 */
class FirstDefinitionsTest {

  private static final Instant LATER = Instant.parse("2026-12-01T09:00:00Z");

  @ParameterizedTest(name = "lives {0}, {1}")
  @CsvSource({
    "1, 2026-07, a3d85320f0afee39f2b5c4db2fae8bd5fb80fa390b8889b7ece2dbe101290561",
    "1, 2026-08, 4d2a3cb6e476e02df88d5d77e53b0ce56d65797ed90588a9665ec1c4dcec3d8c",
    "1, 2026-09, 3ca6ce973393c2b66d6f732acbb038cf4250762c3a1f332e21fe0e0224f04363",
    "1, 2026-10, 12dc0870245d8bcccc6f90685b01e46a01b8b08ceb11d0501ee6be4b791394cc",
    "2, 2026-07, 5d3ac34e32df56b4504907f39867b2416c08007ef4d77975653a1dee322ccebf",
    "2, 2026-08, 97f541d491c239d9d5a910f211e10d2652b7f6599c597b9fa0534afa033d8672",
    "2, 2026-09, 84062794da38bbf0424260c45d7a84c3d050724998de3d95491c8f618ae4dc40",
    "2, 2026-10, a0bf066a1e09feef41b17157f3ad4a1f0e7c73a587ced91a0c1a19ce76e57467",
    "3, 2026-07, 1a1d9385e7c092d619368f86c75f59474567b921e4f220cd428069b6ea4d1381",
    "3, 2026-08, af808dade5a5c4e220e030abeb60ca6046b5110cd72cf35f6c16363fce8d4b91",
    "3, 2026-09, 3466acc9b09a6a398ab96de8c0b083e952157d27f107b927cf0af86e0f2e5c5f",
    "3, 2026-10, 231e6014cde4ed5b6b0dc56ec3787b882e779f359d5eb60aee9bc8a0b8dde3da"
  })
  void computesWhatTheFirstFormShowed(int seed, YearMonth month, String fingerprint) {
    assertThat(Fingerprint.of(Facts.LENS, review(seed, month, Definitions.FIRST)))
        .isEqualTo(fingerprint);
  }

  private static MonthReview review(int seed, YearMonth month, Definitions definitions) {
    Ledger ledger = new Ledger();
    Lives.of(seed, 1, 300, Instant.parse("2026-07-03T06:00:00Z"), Duration.ofDays(100))
        .forEach(each -> ledger.at(each.at().toString()).and(each.event()));
    return MonthReview.of(
        month,
        new MonthReview.AsKnown(LATER, Long.MAX_VALUE, definitions),
        Facts.LENS,
        YearMonth.of(2026, 7),
        ledger.rows(),
        new WorkingHours());
  }
}

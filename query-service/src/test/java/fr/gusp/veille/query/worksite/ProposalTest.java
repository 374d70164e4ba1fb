package fr.gusp.veille.query.worksite;

import static fr.gusp.veille.query.world.Sites.aSite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.query.world.Histories;
import fr.gusp.veille.query.world.Sites;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which chantiers a report may be about, and why. */
class ProposalTest {

  @ParameterizedTest
  @CsvSource({
    "50.4415, 2.8125, EMPRISE, 0",
    "50.4420, 2.8130, EMPRISE, 0",
    "50.4423, 2.8125, PROCHE, 34",
    "50.4415, 2.8136, PROCHE, 43",
  })
  void isWithinFiftyMetresOfTheEmprise(double lat, double lon, Proposal.Why why, long metres) {
    Proposal proposal = proposed(aSite(1), seenAt(lat, lon, null, null)).orElseThrow();

    assertThat(proposal.why()).isEqualTo(why);
    assertThat(proposal.metres()).isEqualTo(metres);
  }

  @Test
  void isNothingFurtherAway() {
    assertThat(proposed(aSite(1), seenAt(50.4425, 2.8125, null, null))).isEmpty();
  }

  @Test
  void isOfTheSamePlaceHoweverItIsSpelt() {
    assertThat(proposed(aSite(1).at("Rue Émile  Cook"), at(null, "rue emile cook")))
        .hasValueSatisfying(each -> assertThat(each.why()).isEqualTo(Proposal.Why.LIEU));
    assertThat(proposed(aSite(1), at(null, "rue Chaplain"))).isEmpty();
  }

  @Test
  void isOfTheSameSecteur() {
    Sites site = aSite(1).inSecteur("cite-12").withoutEmprise().at();

    assertThat(proposed(site, at("cite-12", null)))
        .hasValueSatisfying(each -> assertThat(each.why()).isEqualTo(Proposal.Why.SECTEUR));
    assertThat(proposed(site, at("cite-14", null))).isEmpty();
    assertThat(proposed(site, at(null, null))).isEmpty();
  }

  @Test
  void saysHowFarWhereThePlaceIsTheReason() {
    Proposal proposal = proposed(aSite(1), seenAt(50.4425, 2.8125, null, "rue Cook")).orElseThrow();

    assertThat(proposal.why()).isEqualTo(Proposal.Why.LIEU);
    assertThat(proposal.metres()).isEqualTo(56);
  }

  private static Proposal.Seen at(String secteur, String place) {
    return new Proposal.Seen(null, null, secteur == null ? null : new SecteurId(secteur), place);
  }

  private static Proposal.Seen seenAt(double lat, double lon, String secteur, String place) {
    return new Proposal.Seen(lat, lon, secteur == null ? null : new SecteurId(secteur), place);
  }

  private static Optional<Proposal> proposed(Sites site, Proposal.Seen seen) {
    return Proposal.of(WorksiteLine.of(Worksite.of(Histories.facts(site.registered()))), seen);
  }
}

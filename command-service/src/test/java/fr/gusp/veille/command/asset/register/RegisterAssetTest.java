package fr.gusp.veille.command.asset.register;

import static fr.gusp.veille.command.asset.Assets.UNESCO;
import static fr.gusp.veille.command.asset.Assets.aCandelabre;
import static fr.gusp.veille.command.asset.Assets.aRetiredCandelabre;
import static fr.gusp.veille.command.asset.Assets.noAsset;
import static fr.gusp.veille.command.asset.Assets.registered;
import static fr.gusp.veille.command.asset.Assets.standing;
import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.REPUBLIQUE;
import static fr.gusp.veille.command.report.Callers.aMember;
import static fr.gusp.veille.command.report.Callers.theCoordination;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.act.TheQuartierIsKnown;
import fr.gusp.veille.command.asset.OnlyTheCoordinationKeepsTheAssets;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Callers;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterAssetTest {

  private static final Point PARIS = new Point(48.85, 2.35);

  @Test
  void tellsWhatItIs() {
    noAsset().when(first(registered()), theCoordination()).then(registered());
  }

  @Test
  void staysQuietWhereThatIsKnown() {
    aCandelabre().when(again(registered()), theCoordination()).then();
  }

  @Test
  void tellsWhatChanged() {
    AssetRegistered other = standing("Mât remplacé", CITE_12_14, UNESCO, null, null);

    aCandelabre().when(again(other), theCoordination()).then(other);
  }

  @Test
  void whatWasRetiredIsBack() {
    aRetiredCandelabre().when(again(registered()), theCoordination()).then(registered());
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "GUICHET", "COMITE", "ADMINISTRATEUR"})
  void nobodyElseKeepsTheList(Role role) {
    noAsset()
        .when(first(registered()), aMember(role, Callers.CALL, CITE_12_14))
        .refusedBy(OnlyTheCoordinationKeepsTheAssets.class);
  }

  @Test
  void aQuartierOfOthersIsRefused() {
    noAsset()
        .when(first(registered()), aMember(Role.COORDINATION, Callers.CALL, REPUBLIQUE))
        .refusedBy(OnlyTheCoordinationKeepsTheAssets.class);
  }

  @Test
  void aQuartierThatIsNotOursIsRefused() {
    refused(standing("x", new QuartierId("paris"), null, null, null), TheQuartierIsKnown.class);
  }

  @Test
  void aSecteurOfAnotherQuartierIsRefused() {
    SecteurId elsewhere = new SecteurId("rue-hellemmes");

    refused(standing("x", CITE_12_14, elsewhere, null, null), TheSecteurIsOfTheQuartier.class);
  }

  @Test
  void aPositionOutsideItsQuartierIsRefused() {
    refused(standing("x", CITE_12_14, UNESCO, PARIS, null), ThePositionLiesInTheQuartier.class);
  }

  @Test
  void aManagerOutsideTheDirectoryIsRefused() {
    OrganisationId nobody = new OrganisationId("ville-atlantis");

    refused(standing("x", CITE_12_14, UNESCO, null, nobody), TheOrganisationIsInTheDirectory.class);
  }

  private static void refused(AssetRegistered what, Class<? extends Rule> rule) {
    noAsset().when(first(what), theCoordination()).refusedBy(rule);
  }

  private static RegisterAsset first(AssetRegistered what) {
    return new RegisterAsset(what, true);
  }

  private static RegisterAsset again(AssetRegistered what) {
    return new RegisterAsset(what, false);
  }
}

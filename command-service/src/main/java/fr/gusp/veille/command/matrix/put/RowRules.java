package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowConditions;
import org.jspecify.annotations.Nullable;

/** What a row may name: things that exist, where they are. */
final class RowRules {

  private RowRules() {}

  static void check(MatrixRow row, EpciId epci, ReferenceInForce reference) {
    scope(row, epci, reference);
    matter(row.asks());
    organisations(row, reference);
  }

  private static void scope(MatrixRow row, EpciId epci, ReferenceInForce reference) {
    @Nullable QuartierId quartier = row.quartier();
    RowConditions asks = row.asks();
    Rule.check(
        new TheQuartierIsOfTheEpci(
            quartier == null
                || (reference.knows(quartier) && reference.epciOf(quartier).equals(epci))));
    Rule.check(
        new TheSecteurIsOfTheQuartier(
            row.secteur() == null
                || (quartier != null && reference.secteursOf(quartier).contains(row.secteur()))),
        new ThePlaceIsOfTheQuartier(
            asks.place() == null
                || (quartier != null && reference.placesOf(quartier).contains(asks.place()))),
        new TheCommuneStandsWithoutAQuartier(
            asks.commune() == null
                || (quartier == null && reference.communesOf(epci).contains(asks.commune()))));
  }

  private static void matter(RowConditions asks) {
    Rule.check(
        new TheSubNatureIsOfTheNature(
            asks.subNature() == null || asks.subNature().nature() == asks.nature()),
        new TheAgreementNamesItsManager(asks.agreement() == null || asks.manager() != null));
  }

  private static void organisations(MatrixRow row, ReferenceInForce reference) {
    Rule.check(
        known("row.lead", row.lead(), reference),
        known("row.conditions.manager", row.asks().manager(), reference),
        new TheOrganisationIsInTheDirectory("row.supports", reference.knowsAll(row.supports())));
  }

  private static Rule known(
      String field, @Nullable OrganisationId organisation, ReferenceInForce reference) {
    return new TheOrganisationIsInTheDirectory(
        field, organisation == null || reference.knows(organisation));
  }
}

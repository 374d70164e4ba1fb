package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import org.jspecify.annotations.Nullable;

/** Who acted, by their organisation; no member is ever named to another. */
public record WhoView(String label, @Nullable String organisation) {

  static WhoView of(
      @Nullable MemberId member,
      @Nullable OrganisationId organisation,
      Caller caller,
      Reference reference) {
    if (organisation == null) {
      return new WhoView("livrée avec le produit", null);
    }
    String name = reference.nameOf(organisation);
    return new WhoView(
        caller.member().equals(member) ? "vous (" + name + ")" : "coordination (" + name + ")",
        organisation.value());
  }
}

package fr.gusp.veille.command.reference;

import fr.gusp.veille.command.territory.Spelling;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.organisation.Desk;
import fr.gusp.veille.contract.organisation.Organisation;
import java.util.List;
import java.util.stream.Stream;

/** Makes the directory of {@code acteurs.yaml}. */
final class ActorsFile {

  static final Desk FRONT_DESK = new Desk(new DeskId("accueil"), "Guichet");

  private ActorsFile() {}

  static List<Organisation> organisations(Entry acteurs, QuartierNames quartiers) {
    return acteurs.entries("acteurs").stream().map(each -> organisation(each, quartiers)).toList();
  }

  private static Organisation organisation(Entry acteur, QuartierNames quartiers) {
    return new Organisation(
        new OrganisationId(acteur.text("id")),
        acteur.text("nom"),
        acteur.textOrNull("sigle"),
        acteur.text("famille"),
        acteur.texts("quartiers").stream().map(quartiers::named).toList(),
        desks(acteur.texts("services")));
  }

  /**
   * A front desk comes first: the services that a charter happens to name (a police municipale, a
   * CCAS) do not answer for all that is asked of their house.
   */
  private static List<Desk> desks(List<String> services) {
    return Stream.concat(
            Stream.of(FRONT_DESK),
            services.stream().map(name -> new Desk(new DeskId(Spelling.slug(name)), name)))
        .toList();
  }
}

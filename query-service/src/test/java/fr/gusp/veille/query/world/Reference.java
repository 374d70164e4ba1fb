package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.organisation.Desk;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Place;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.List;

/** A small CALL: two quartiers, four organisations, one matrix row. */
public final class Reference {

  private static final EpciId CALL = new EpciId("call");

  private Reference() {}

  public static TerritoryPublished territory(int version) {
    Quartier lens =
        new Quartier(
            Facts.LENS,
            "Cité 12-14",
            List.of(new Point(50.44, 2.81), new Point(50.45, 2.82), new Point(50.44, 2.83)),
            List.of(Facts.BAILLEUR),
            List.of(
                new Secteur(
                    new SecteurId("cite-12"),
                    "Cité 12",
                    List.of(),
                    List.of(new Place("rue Cook", "rue", new Point(50.441, 2.812), null)))));
    Quartier avion = new Quartier(Facts.AVION, "République", List.of(), List.of(), List.of());
    return new TerritoryPublished(
        CALL,
        version,
        "CALL",
        Facts.CALL,
        List.of(
            new Commune(new CommuneId("lens"), "Lens", "LENS", Facts.VILLE, List.of(lens)),
            new Commune(new CommuneId("avion"), "Avion", "AVION", Facts.VILLE, List.of(avion))));
  }

  public static OrganisationsPublished organisations(int version) {
    return new OrganisationsPublished(
        version,
        List.of(
            organisation(Facts.BAILLEUR, "Maisons et Cités", List.of(Facts.LENS)),
            organisation(Facts.VILLE, "Ville de Lens", List.of(Facts.LENS)),
            organisation(Facts.CALL, "CALL", List.of(Facts.LENS, Facts.AVION)),
            organisation(Facts.EL_FOUAD, "El Fouad", List.of(Facts.AVION))));
  }

  public static MatrixPublished matrix(int version) {
    return new MatrixPublished(
        CALL,
        version,
        List.of(
            new MatrixRow(
                new MatrixRowId("ligne-1"),
                Facts.LENS,
                null,
                CharterNature.DEPOTS_SAUVAGES,
                List.of(),
                Facts.BAILLEUR,
                null,
                List.of(Facts.VILLE),
                "Bailleur",
                "CALL §3.2",
                null,
                null)));
  }

  private static Organisation organisation(
      OrganisationId id, String name, List<QuartierId> quartiers) {
    return new Organisation(
        id,
        name,
        null,
        "acteur",
        quartiers,
        List.of(new Desk(new DeskId(id + "-guichet"), "Guichet")));
  }
}

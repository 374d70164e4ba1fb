package fr.gusp.veille.bench.million;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.List;
import java.util.stream.IntStream;

/** A territory large enough for a million reports: each quartier is a commune of its own. */
public final class ManyQuartiers {

  static final OrganisationId COORDINATION = new OrganisationId("call");
  private static final int LETTERS = 26;
  private static final double DEGREES_APART = 0.02;

  private final int count;

  public ManyQuartiers(int count) {
    this.count = count;
  }

  int count() {
    return count;
  }

  QuartierId id(int n) {
    return new QuartierId("quartier-" + n);
  }

  /** Their identifiers, as a token names them. */
  public List<String> ids() {
    return IntStream.range(0, count).mapToObj(n -> id(n).value()).toList();
  }

  /** Two letters, as the numbers of its reports begin. */
  String prefix(int n) {
    return "" + (char) ('A' + n / LETTERS) + (char) ('A' + n % LETTERS);
  }

  /** The south-west corner of a quartier. */
  Point corner(int n) {
    return new Point(50 + n / 10 * DEGREES_APART, 2 + n % 10 * DEGREES_APART);
  }

  SecteurId secteur(int n) {
    return new SecteurId("secteur-" + n);
  }

  TerritoryPublished published() {
    return new TerritoryPublished(
        new EpciId("banc"),
        1,
        "Banc d’essai",
        COORDINATION,
        IntStream.range(0, count).mapToObj(this::commune).toList());
  }

  /** The second version of the directory, after the shipped one: all of them work everywhere. */
  OrganisationsPublished organisations() {
    return new OrganisationsPublished(
        2,
        List.of(
            organisation("maisons-et-cites", "bailleur"),
            organisation("ville-lens", "commune"),
            organisation(COORDINATION.value(), "epci")));
  }

  private Organisation organisation(String id, String family) {
    return new Organisation(
        new OrganisationId(id),
        id,
        null,
        family,
        IntStream.range(0, count).mapToObj(this::id).toList(),
        List.of());
  }

  private Commune commune(int n) {
    List<Point> outline = square(corner(n));
    Secteur secteur = new Secteur(secteur(n), "Secteur " + n, outline, List.of());
    return new Commune(
        new CommuneId("commune-" + n),
        "Commune " + n,
        prefix(n),
        new OrganisationId("ville-lens"),
        List.of(
            new Quartier(
                id(n),
                "Quartier " + n,
                outline,
                List.of(new OrganisationId("maisons-et-cites")),
                List.of(secteur))));
  }

  private static List<Point> square(Point corner) {
    double side = DEGREES_APART / 2;
    return List.of(
        corner,
        new Point(corner.lat() + side, corner.lon()),
        new Point(corner.lat() + side, corner.lon() + side),
        new Point(corner.lat(), corner.lon() + side),
        corner);
  }
}

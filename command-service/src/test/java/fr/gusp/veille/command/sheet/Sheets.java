package fr.gusp.veille.command.sheet;

import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.worksite.Arrete;
import fr.gusp.veille.contract.worksite.PartyRole;
import fr.gusp.veille.contract.worksite.Stage;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import java.time.LocalDate;
import java.util.List;

/** A sheet of works in Lens, and the same with one part changed. */
public final class Sheets {

  public static final List<Point> EMPRISE =
      List.of(new Point(50.4410, 2.8120), new Point(50.4410, 2.8130), new Point(50.4420, 2.8125));
  public static final List<Arrete> ARRETES = List.of(arrete("2026-10-05", "2026-12-18"));
  public static final List<Stage> PHASES =
      List.of(
          stage(WorksitePhase.TRAVAUX, "2026-10-05", "2026-12-18"),
          stage(WorksitePhase.GARANTIE, "2026-12-19", "2027-12-18"));

  private Sheets() {}

  public static AskedSheet aSheet() {
    return sheet(
        List.of(CITE_12_14),
        MAISONS_ET_CITES,
        aParty(),
        ARRETES,
        unesco(),
        EMPRISE,
        List.of(),
        PHASES);
  }

  public static AskedSheet in(QuartierId... quartiers) {
    return sheet(
        List.of(quartiers),
        MAISONS_ET_CITES,
        aParty(),
        ARRETES,
        List.of(),
        List.of(),
        List.of("rue Cook"),
        PHASES);
  }

  public static AskedSheet of(OrganisationId owner) {
    return sheet(
        List.of(CITE_12_14), owner, aParty(), ARRETES, unesco(), EMPRISE, List.of(), PHASES);
  }

  public static AskedSheet with(AskedParty party) {
    return sheet(
        List.of(CITE_12_14),
        MAISONS_ET_CITES,
        party,
        ARRETES,
        unesco(),
        EMPRISE,
        List.of(),
        PHASES);
  }

  public static AskedSheet during(Stage... phases) {
    return sheet(
        List.of(CITE_12_14),
        MAISONS_ET_CITES,
        aParty(),
        ARRETES,
        unesco(),
        EMPRISE,
        List.of(),
        List.of(phases));
  }

  public static AskedSheet allowedBy(Arrete arrete) {
    return sheet(
        List.of(CITE_12_14),
        MAISONS_ET_CITES,
        aParty(),
        List.of(arrete),
        unesco(),
        EMPRISE,
        List.of(),
        PHASES);
  }

  public static AskedSheet at(List<String> secteurs, List<String> places, Point... perimeter) {
    return sheet(
        List.of(CITE_12_14),
        MAISONS_ET_CITES,
        aParty(),
        ARRETES,
        secteurs.stream().map(SecteurId::new).toList(),
        List.of(perimeter),
        places,
        PHASES);
  }

  public static Stage stage(WorksitePhase phase, String from, String to) {
    return new Stage(phase, LocalDate.parse(from), LocalDate.parse(to));
  }

  public static Arrete arrete(String from, String to) {
    return new Arrete(
        "2026-118", "Circulation alternée", LocalDate.parse(from), LocalDate.parse(to));
  }

  public static AskedParty aParty() {
    return new AskedParty(PartyRole.MOE, "Bureau d’études", null, "Mme Martin");
  }

  private static List<SecteurId> unesco() {
    return List.of(new SecteurId("cite-unesco"));
  }

  private static AskedSheet sheet(
      List<QuartierId> quartiers,
      OrganisationId owner,
      AskedParty party,
      List<Arrete> arretes,
      List<SecteurId> secteurs,
      List<Point> perimeter,
      List<String> places,
      List<Stage> phases) {
    return new AskedSheet(
        quartiers,
        "Réfection des réseaux",
        owner,
        List.of(party),
        arretes,
        "8 h – 17 h",
        secteurs,
        perimeter,
        places,
        phases,
        "poussière");
  }
}

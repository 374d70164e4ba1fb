package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.act.RecordedWorksite;
import fr.gusp.veille.command.sheet.AskedParty;
import fr.gusp.veille.command.sheet.AskedSheet;
import fr.gusp.veille.command.worksite.close.CloseWorksite;
import fr.gusp.veille.command.worksite.register.RegisterWorksite;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.worksite.Arrete;
import fr.gusp.veille.contract.worksite.Party;
import fr.gusp.veille.contract.worksite.PartyRole;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Works that the charters speak of, with dates around the first start: registered before they
 * begin, closed if they are long over.
 */
record Site(
    WorksiteId id, AskedSheet sheet, Instant registered, @Nullable Instant closed, long seed) {

  private static final int TOLD_BEFORE_DAYS = 18;
  private static final int A_YEAR = 365;
  private static final double NORTH = 0.00032;
  private static final double EAST = 0.0005;

  static List<Site> all(long seed, LocalDate anchor, World world) {
    return Lines.of("chantiers.csv", line -> of(line, seed, anchor, world));
  }

  private static Site of(CSVRecord line, long seed, LocalDate anchor, World world) {
    var quartier = new QuartierId(line.get("quartier"));
    var first = anchor.plusDays(Integer.parseInt(line.get("debut")));
    var told = first.minusDays(TOLD_BEFORE_DAYS);
    var closed =
        line.get("clos").isEmpty() ? null : anchor.plusDays(Integer.parseInt(line.get("clos")));
    return new Site(
        new WorksiteId(Luck.id(seed, "chantier " + line.get("nom"))),
        sheet(line, quartier, first, world),
        told.atTime(10, 15).atZone(Hours.PARIS).toInstant(),
        closed == null ? null : closed.atTime(11, 5).atZone(Hours.PARIS).toInstant(),
        seed);
  }

  private static AskedSheet sheet(
      CSVRecord line, QuartierId quartier, LocalDate first, World world) {
    var places = Lines.several(line.get("lieux"));
    var last = first.plusDays(Integer.parseInt(line.get("travaux")));
    return new AskedSheet(
        List.of(quartier),
        line.get("nom"),
        who(line.get("mo"), quartier, world),
        parties(line, quartier, world),
        List.of(
            new Arrete(
                first.getYear() + "-" + (100 + Math.floorMod(line.get("nom").hashCode(), 300)),
                line.get("objet"),
                first,
                last)),
        line.get("horaires"),
        List.of(),
        around(world.positionOf(quartier, places.get(0))),
        places,
        phases(first, last, Integer.parseInt(line.get("reserves"))),
        line.get("nuisances"));
  }

  private static List<fr.gusp.veille.contract.worksite.Stage> phases(
      LocalDate first, LocalDate last, int reserves) {
    var lifted = last.plusDays(reserves);
    return List.of(
        phase(WorksitePhase.TRAVAUX, first, last),
        phase(WorksitePhase.RESERVES, last.plusDays(1), lifted),
        phase(WorksitePhase.GARANTIE, lifted.plusDays(1), lifted.plusDays(A_YEAR)));
  }

  private static fr.gusp.veille.contract.worksite.Stage phase(
      WorksitePhase phase, LocalDate from, LocalDate to) {
    return new fr.gusp.veille.contract.worksite.Stage(phase, from, to);
  }

  /** About 70 metres by 70; the emprises of the charters are not drawn. */
  private static List<Point> around(Point at) {
    return List.of(
        new Point(at.lat() - NORTH, at.lon() - EAST),
        new Point(at.lat() - NORTH, at.lon() + EAST),
        new Point(at.lat() + NORTH, at.lon() + EAST),
        new Point(at.lat() + NORTH, at.lon() - EAST));
  }

  private static List<AskedParty> parties(CSVRecord line, QuartierId quartier, World world) {
    var parties = new ArrayList<AskedParty>();
    var owner = who(line.get("mo"), quartier, world);
    parties.add(party(PartyRole.CHARGE_D_OPERATION, owner, world));
    parties.add(party(PartyRole.MOE, line.get("moe"), quartier, world));
    if (!line.get("opc").isEmpty()) {
      parties.add(party(PartyRole.OPC, line.get("opc"), quartier, world));
    }
    parties.add(new AskedParty(PartyRole.ENTREPRISE, line.get("entreprise"), null, null));
    return parties;
  }

  private static AskedParty party(PartyRole role, String words, QuartierId quartier, World world) {
    return words.equals("agglo")
        ? party(role, who(words, quartier, world), world)
        : new AskedParty(role, words, null, null);
  }

  private static AskedParty party(PartyRole role, OrganisationId organisation, World world) {
    return new AskedParty(role, world.nameOf(organisation), organisation, "Standard du service");
  }

  private static OrganisationId who(String word, QuartierId quartier, World world) {
    return switch (word) {
      case "ville" -> world.ville(quartier);
      case "bailleur" -> world.quartier(quartier).bailleurs().get(0);
      default -> world.reference().coordinationOf(quartier);
    };
  }

  /** What somebody who sees it there and then would be proposed. */
  boolean isProposed(QuartierId quartier, String place, Instant at) {
    var day = LocalDate.ofInstant(at, Hours.PARIS);
    return sheet.quartiers().contains(quartier)
        && sheet.places().contains(place)
        && registered.isBefore(at)
        && (closed == null || closed.isAfter(at))
        && !day.isBefore(sheet.phases().get(0).from());
  }

  /** As the command service will find it when something is filed. */
  RecordedWorksite recorded(World world) {
    var kept =
        new WorksiteSheet(
            world.reference().epciOf(sheet.quartiers().get(0)),
            sheet.quartiers(),
            sheet.name(),
            sheet.owner(),
            sheet.parties().stream()
                .map(each -> new Party(each.role(), each.name(), each.organisation(), null))
                .toList(),
            sheet.arretes(),
            null,
            sheet.secteurs(),
            sheet.perimeter(),
            sheet.places(),
            sheet.phases(),
            null);
    return new RecordedWorksite(kept, false);
  }

  /** How it came into the registry, by the coordination, and left it. */
  List<Scene> scenes(Stage on) {
    var who = on.cast().coordination(sheet.quartiers().get(0));
    var scenes = new ArrayList<Scene>();
    scenes.add(new Scene(registered, who, command("registered"), new RegisterWorksite(id, sheet)));
    if (closed != null) {
      scenes.add(
          new Scene(
              closed,
              who,
              command("closed"),
              new CloseWorksite(id, "Ouvrage remis, réserves levées.")));
    }
    return scenes;
  }

  private CommandId command(String act) {
    return new CommandId(Luck.id(seed, id + "/" + act));
  }
}

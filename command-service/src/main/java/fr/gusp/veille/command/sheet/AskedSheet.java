package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.worksite.Arrete;
import fr.gusp.veille.contract.worksite.Stage;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody wants the registry to say of works, its texts still in clear. */
public record AskedSheet(
    List<QuartierId> quartiers,
    String name,
    OrganisationId owner,
    List<AskedParty> parties,
    List<Arrete> arretes,
    @Nullable String hours,
    List<SecteurId> secteurs,
    List<Point> perimeter,
    List<String> places,
    List<Stage> phases,
    @Nullable String nuisances) {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  public AskedSheet {
    quartiers = quartiers.stream().distinct().toList();
    secteurs = secteurs.stream().distinct().toList();
    parties = List.copyOf(parties);
    arretes = List.copyOf(arretes);
    perimeter = List.copyOf(perimeter);
    places = List.copyOf(places);
    phases = List.copyOf(phases);
  }

  /**
   * Refuses what no chantier can be; its quartiers are known by then.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken if a rule refuses it
   */
  public void check(Circumstances here) {
    LocalDate today = LocalDate.ofInstant(here.now(), PARIS);
    Rule.check(
        new TheOrganisationIsInTheDirectory("owner", here.reference().knows(owner)),
        new TheOrganisationIsInTheDirectory("parties", here.reference().knowsAll(named())),
        new ThePhasesFollowEachOther(phases),
        new AnArreteEndsAfterItBegins(arretes),
        new TheDatesAreWithinTwentyYears("phases", days(), today),
        new TheDatesAreWithinTwentyYears("arretes", arreteDays(), today),
        new TheSecteursAreOfItsQuartiers(secteurs, quartiers, here.reference()),
        new ThePlacesAreOfItsQuartiers(places, known(here)),
        new TheEmpriseIsAnOutline(perimeter),
        new TheEmpriseIsAroundItsQuartiers(perimeter, quartiers, here.reference().territories()),
        new AWorksiteIsSomewhere(!(perimeter.isEmpty() && secteurs.isEmpty() && places.isEmpty())));
  }

  /** As the registry keeps it: texts sealed, places as the reference writes them. */
  public WorksiteSheet sealed(Circumstances here) {
    return new WorksiteSheet(
        here.reference().epciOf(quartiers.get(0)),
        quartiers,
        name,
        owner,
        parties.stream().map(each -> each.sealed(here)).toList(),
        arretes,
        here.sealer().seal(hours),
        secteurs,
        perimeter,
        places.stream().flatMap(each -> known(here).named(each).stream()).distinct().toList(),
        phases,
        here.sealer().seal(nuisances));
  }

  private KnownPlaces known(Circumstances here) {
    return new KnownPlaces(quartiers, here.reference().territories());
  }

  private List<OrganisationId> named() {
    return parties.stream().map(AskedParty::organisation).filter(Objects::nonNull).toList();
  }

  private List<LocalDate> days() {
    return phases.stream().flatMap(each -> Stream.of(each.from(), each.to())).toList();
  }

  private List<LocalDate> arreteDays() {
    return arretes.stream().flatMap(each -> Stream.of(each.validFrom(), each.validTo())).toList();
  }
}

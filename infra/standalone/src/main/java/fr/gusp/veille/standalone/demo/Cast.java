package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.identity.member.DemoRoster;
import fr.gusp.veille.identity.member.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Who acts: opaque members, several to an organisation; the demonstration's own accounts are among
 * them, so that whoever signs in finds work that is theirs.
 */
final class Cast {

  private static final int DESK_MEMBERS = 3;

  private final long seed;
  private final World world;
  private final List<Agent> agents = Lines.of("agents.csv", Agent::of);
  private final List<Standing> accounts =
      DemoRoster.create().accounts().stream().map(account -> account.standing()).toList();

  Cast(long seed, World world) {
    this.seed = seed;
    this.world = world;
  }

  private record Agent(
      QuartierId quartier, OrganisationId organisation, Role role, int members, double weight) {

    static Agent of(CSVRecord line) {
      return new Agent(
          new QuartierId(line.get("quartier")),
          new OrganisationId(line.get("organisation")),
          Role.valueOf(line.get("role").toUpperCase(Locale.ROOT)),
          Integer.parseInt(line.get("nombre")),
          Double.parseDouble(line.get("poids")));
    }

    boolean mayFile(boolean restricted) {
      return !restricted || role == Role.MEDIATEUR || role == Role.GUICHET;
    }
  }

  /** Someone who sees it; what is restricted is filed by médiateurs and desks only. */
  Caller reporter(QuartierId quartier, boolean restricted, Luck luck) {
    var agent =
        luck.weighted(
            agents.stream()
                .filter(each -> each.quartier().equals(quartier) && each.mayFile(restricted))
                .toList(),
            Agent::weight);
    return member(
        agent.organisation(), agent.role(), List.of(quartier), luck.between(1, agent.members()));
  }

  /** Who leads the walks of a quartier. */
  Caller animateur(QuartierId quartier) {
    return member(world.ville(quartier), Role.ANIMATEUR, List.of(quartier), 1);
  }

  /** Who answers at an organisation's desk. */
  Caller desk(OrganisationId organisation, Luck luck) {
    return member(
        organisation, Role.GUICHET, world.quartiersOf(organisation), luck.between(1, DESK_MEMBERS));
  }

  Caller coordination(QuartierId quartier) {
    var organisation = world.reference().coordinationOf(quartier);
    var member = memberId(organisation, Role.COORDINATION, world.coordinatedBy(organisation), 1);
    return new Caller(
        member,
        organisation,
        Role.COORDINATION,
        Set.copyOf(world.coordinatedBy(organisation)),
        new EpciId(organisation.value()));
  }

  private Caller member(
      OrganisationId organisation, Role role, Collection<QuartierId> quartiers, int number) {
    return new Caller(
        memberId(organisation, role, quartiers, number),
        organisation,
        role,
        Set.copyOf(quartiers),
        null);
  }

  /** The first of an organisation is its demonstration account, where it has one. */
  private MemberId memberId(
      OrganisationId organisation, Role role, Collection<QuartierId> quartiers, int number) {
    var account =
        number > 1
            ? Stream.<Standing>empty()
            : accounts.stream().filter(each -> is(each, organisation, role, quartiers));
    return new MemberId(
        account
            .map(Standing::member)
            .findFirst()
            .orElseGet(() -> Luck.id(seed, organisation + "/" + role + "/" + number)));
  }

  private static boolean is(
      Standing account, OrganisationId organisation, Role role, Collection<QuartierId> quartiers) {
    return account.organisation().equals(organisation.value())
        && account.role().equals(role.name().toLowerCase(Locale.ROOT))
        && quartiers.stream().map(QuartierId::value).anyMatch(account.quartiers()::contains);
  }

  /** Who is invited where people meet: coordination, ville, bailleurs and those in the field. */
  List<OrganisationId> around(QuartierId quartier) {
    var inTheField =
        agents.stream().filter(each -> each.quartier().equals(quartier)).map(Agent::organisation);
    var houses =
        Stream.of(
            world.reference().coordinationOf(quartier),
            world.ville(quartier),
            world.quartier(quartier).bailleurs().get(0));
    return Stream.concat(houses, inTheField).distinct().toList();
  }
}

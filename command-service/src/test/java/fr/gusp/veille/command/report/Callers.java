package fr.gusp.veille.command.report;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** The members of the stories: role × organisation × territory. */
public final class Callers {

  public static final OrganisationId MAISONS_ET_CITES = new OrganisationId("maisons-et-cites");
  public static final OrganisationId VILLE_LENS = new OrganisationId("ville-lens");
  public static final OrganisationId CALL = new OrganisationId("call");
  public static final OrganisationId EL_FOUAD = new OrganisationId("el-fouad");
  public static final QuartierId CITE_12_14 = new QuartierId("lens-cite-12-14");
  public static final QuartierId REPUBLIQUE = new QuartierId("avion-republique");

  private Callers() {}

  /** Who filed the reports of the stories. */
  public static Caller theGardien() {
    return aMember(Role.GARDIEN, MAISONS_ET_CITES, CITE_12_14);
  }

  public static Caller aColleagueOfTheGardien() {
    Caller gardien = theGardien();
    return new Caller(
        member("a colleague"), gardien.organisation(), gardien.role(), gardien.quartiers(), null);
  }

  public static Caller aMediateurIn(QuartierId quartier) {
    return aMember(Role.MEDIATEUR, EL_FOUAD, quartier);
  }

  public static Caller aDeskOf(OrganisationId organisation) {
    return aMember(Role.GUICHET, organisation, CITE_12_14);
  }

  public static Caller theCoordination() {
    return aCoordinationOf("call", CALL);
  }

  public static Caller theCoordinationOfAnotherEpci() {
    return aCoordinationOf("cabbalr", new OrganisationId("cabbalr"));
  }

  public static Caller aMember(Role role, OrganisationId organisation, QuartierId... quartiers) {
    return new Caller(
        member(role + " of " + organisation), organisation, role, Set.of(quartiers), null);
  }

  private static Caller aCoordinationOf(String epci, OrganisationId organisation) {
    return new Caller(
        member("coordination of " + epci),
        organisation,
        Role.COORDINATION,
        Set.of(CITE_12_14, REPUBLIQUE),
        new EpciId(epci));
  }

  private static MemberId member(String name) {
    return new MemberId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}

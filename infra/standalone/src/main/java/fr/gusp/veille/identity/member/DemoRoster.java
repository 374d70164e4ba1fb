package fr.gusp.veille.identity.member;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account per role and one machine per kind of partner, with secrets that everybody knows. */
public final class DemoRoster {

  private static final String LENS = "lens-cite-12-14";
  private static final String LIEVIN = "lievin-vent-de-bise-jean-lebas";
  private static final String AVION = "avion-republique";
  private static final List<String> CALL = List.of(LENS, LIEVIN, AVION);
  private static final List<String> PAS_DE_CALAIS_HABITAT =
      List.of(LIEVIN, AVION, "bethune-mont-liebaut", "bruay-le-centre", "lillers-ville-centre");

  private DemoRoster() {}

  public static Roster create() {
    return new Roster(true, accounts(), machines());
  }

  private static List<Account> accounts() {
    return List.of(
        account("gardien", "Gardien, Maisons et Cités", 1, gardien()),
        account("mediateur", "Médiateur, El Fouad", 2, mediateur()),
        account("animateur", "Animateur de tours, Ville de Lens", 3, animateur()),
        account("ville", "Guichet, Ville de Lens", 4, ville()),
        account("bailleur", "Guichet, Pas-de-Calais Habitat", 5, bailleur()),
        account("call", "Guichet, CALL", 6, call()),
        account("coordination", "Coordination, CALL", 7, coordination()),
        account("comite", "Comité de proximité, Lens", 8, comite()),
        account("admin", "Administration, CALL", 9, admin()));
  }

  private static List<Machine> machines() {
    return List.of(
        machine("demo-gardien", 101, gardien()),
        machine("demo-mediateur", 102, mediateur()),
        machine("demo-ville", 104, ville()),
        machine("demo-bailleur", 105, bailleur()),
        machine("demo-call", 106, call()),
        machine("demo-coordination", 107, coordination()));
  }

  private static Post gardien() {
    return new Post("gardien", "maisons-et-cites", List.of(LENS), null);
  }

  private static Post mediateur() {
    return new Post("mediateur", "el-fouad", List.of(AVION), null);
  }

  private static Post animateur() {
    return new Post("animateur", "ville-lens", List.of(LENS), null);
  }

  private static Post ville() {
    return new Post("guichet", "ville-lens", List.of(LENS), null);
  }

  private static Post bailleur() {
    return new Post("guichet", "pas-de-calais-habitat", PAS_DE_CALAIS_HABITAT, null);
  }

  private static Post call() {
    return new Post("guichet", "call", CALL, null);
  }

  private static Post coordination() {
    return new Post("coordination", "call", CALL, "call");
  }

  private static Post comite() {
    return new Post("comite", "csc-flament", List.of(LENS), null);
  }

  private static Post admin() {
    return new Post("administrateur", "call", CALL, "call");
  }

  private static Account account(String login, String label, int number, Post post) {
    return new Account(login, label, login, post.heldBy(number));
  }

  private static Machine machine(String id, int number, Post post) {
    return new Machine(id, id, post.heldBy(number));
  }

  private record Post(
      String role, String organisation, List<String> quartiers, @Nullable String epci) {

    Standing heldBy(int number) {
      return new Standing(opaqueId(number), role, organisation, quartiers, epci);
    }

    /** Version 4 in form, and the same at every start: events keep these identifiers. */
    private static UUID opaqueId(int number) {
      return UUID.fromString("7d0c6f3e-52a4-4b6e-9c1d-%012d".formatted(number));
    }
  }
}

package fr.gusp.veille.query.world;

/** One running service for all tests that leave it whole; each test has reports of its own. */
public final class SharedWorld {

  private static final World WORLD = World.start();
  private static final Log LOG = new Log();
  private static int reports = 100;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(WORLD::close));
    WORLD.tell(LOG.and(Reference.territory(1), Reference.organisations(1), Reference.matrix(1)));
  }

  private SharedWorld() {}

  public static World world() {
    return WORLD;
  }

  public static Log log() {
    return LOG;
  }

  /** A report that no other test knows. */
  public static Facts anotherReport() {
    return Facts.aReport(reports++);
  }

  public static void tell() {
    WORLD.tell(LOG);
  }

  public static Api gardien() {
    return WORLD.as(WORLD.tokens().of(Facts.GARDIEN, Facts.BAILLEUR, "gardien", Facts.LENS));
  }

  public static Api guichet() {
    return WORLD.as(WORLD.tokens().of(Facts.DESK, Facts.BAILLEUR, "guichet", Facts.LENS));
  }

  /** The guichet of the ville. */
  public static Api ville() {
    return WORLD.as(WORLD.tokens().of(Facts.DESK, Facts.VILLE, "guichet", Facts.LENS));
  }

  public static Api coordination() {
    return WORLD.as(
        WORLD.tokens().of(Facts.DESK, Facts.CALL, "coordination", Facts.LENS, Facts.AVION));
  }

  public static Api animateur() {
    return WORLD.as(WORLD.tokens().of(Facts.DESK, Facts.VILLE, "animateur", Facts.LENS));
  }

  /** A member of the comité de proximité. */
  public static Api membre() {
    return WORLD.as(WORLD.tokens().of(Facts.DESK, Facts.VILLE, "comite", Facts.LENS));
  }

  public static Api administrateur() {
    return WORLD.as(WORLD.tokens().of(Facts.DESK, Facts.CALL, "administrateur", Facts.LENS));
  }

  /** The bailleur's, of another quartier than the tours'. */
  public static Api guichetElsewhere() {
    return WORLD.as(WORLD.tokens().of(Facts.DESK, Facts.BAILLEUR, "guichet", Facts.AVION));
  }

  public static Api mediateur() {
    return WORLD.as(WORLD.tokens().of(Facts.MEDIATEUR, Facts.EL_FOUAD, "mediateur", Facts.AVION));
  }
}

package fr.gusp.veille.query.rights;

/** Parked streams and rebuilds are for administrators and the coordination. */
public final class OnlyOperatorsRepairReading {

  private OnlyOperatorsRepairReading() {}

  public static boolean allows(Caller caller) {
    return caller.is(Role.ADMINISTRATEUR) || caller.is(Role.COORDINATION);
  }
}

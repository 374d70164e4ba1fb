package fr.gusp.veille.query.http;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.reference.Located;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsMembersReadADashboard;

/** A quartier in a path: 404 where it does not exist, 403 where the caller does not work in it. */
public final class QuartierArgument {

  private QuartierArgument() {}

  public static Located read(String text, Caller caller, Reference reference) {
    Located found = found(text, reference);
    if (!OnlyItsMembersReadADashboard.allows(caller, found.quartier().id())) {
      throw ProblemException.forbidden();
    }
    return found;
  }

  private static Located found(String text, Reference reference) {
    try {
      return reference.quartier(new QuartierId(text)).orElseThrow(ProblemException::notFound);
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
  }
}

package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Outside one's own organisation a person is « agent de proximité », and of no organisation. */
public final class NoOneOutsideKnowsTheReporter {

  /** How a person appears to a caller. */
  public record Shown(String label, @Nullable OrganisationId organisation) {}

  private NoOneOutsideKnowsTheReporter() {}

  public static Shown shows(
      Caller caller, @Nullable MemberId person, @Nullable OrganisationId organisation) {
    if (caller.member().equals(person)) {
      return new Shown("vous", caller.organisation());
    }
    if (caller.organisation().equals(organisation)) {
      return new Shown("votre organisation", caller.organisation());
    }
    return new Shown("agent de proximité", null);
  }
}

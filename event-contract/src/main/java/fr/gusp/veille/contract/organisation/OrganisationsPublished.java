package fr.gusp.veille.contract.organisation;

import java.util.List;

/** A whole new version of the directory, versions from 1. */
public record OrganisationsPublished(int version, List<Organisation> organisations)
    implements OrganisationEvent {

  public OrganisationsPublished {
    organisations = List.copyOf(organisations);
  }
}

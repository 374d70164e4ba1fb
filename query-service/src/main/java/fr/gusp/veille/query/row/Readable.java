package fr.gusp.veille.query.row;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules of reading look at, whatever else is known of a report. */
public interface Readable {

  QuartierId quartier();

  MemberId reporter();

  OrganisationId reporterOrganisation();

  Set<OrganisationId> involved();

  /** Who has it now. */
  @Nullable OrganisationId holder();

  boolean restricted();
}

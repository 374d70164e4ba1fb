package fr.gusp.veille.command.act;

import fr.gusp.veille.contract.calendar.WorkingHours;
import fr.gusp.veille.contract.id.OrganisationId;

/** When the guichet of an organisation works: its own hours, or the usual ones. */
@FunctionalInterface
public interface DeskHours {

  WorkingHours of(OrganisationId organisation);
}

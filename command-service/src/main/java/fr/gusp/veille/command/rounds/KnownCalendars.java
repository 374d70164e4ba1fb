package fr.gusp.veille.command.rounds;

import fr.gusp.veille.contract.id.EpciId;

/** Looks up whether a calendar was published before. */
public interface KnownCalendars {

  boolean has(EpciId epci);
}

package fr.gusp.veille.command.mail;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;

/** Whose mails are looked at: those of a guichet, or all that go out for an EPCI. */
record Whose(String column, String value) {

  static Whose guichet(OrganisationId organisation) {
    return new Whose("organisation", organisation.value());
  }

  static Whose epci(EpciId epci) {
    return new Whose("epci", epci.value());
  }

  boolean owns(WrittenMail mail) {
    return value.equals(column.equals("epci") ? mail.epci() : mail.organisation());
  }
}

package fr.gusp.veille.command.number;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.ReportNumber;

/** Where the next readable number of a commune comes from. */
@FunctionalInterface
public interface NumberSource {

  ReportNumber next(CommuneId commune, String prefix);
}

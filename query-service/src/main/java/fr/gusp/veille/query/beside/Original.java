package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;

/** The report that this one is a doublon of. */
public record Original(Since since, ReportId report, ReportNumber number) {}

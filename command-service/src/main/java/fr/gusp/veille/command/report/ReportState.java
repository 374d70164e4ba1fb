package fr.gusp.veille.command.report;

/** Where a report stands; each state is a type, so that an act can ask for the state it needs. */
public sealed interface ReportState permits Unfiled, FiledReport {}

package fr.gusp.veille.command.act;

import fr.gusp.veille.contract.worksite.WorksiteSheet;

/** What the registry says of a chantier now, and whether it is closed. */
public record RecordedWorksite(WorksiteSheet sheet, boolean closed) {}

package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A report that exists. */
public sealed interface FiledReport extends ReportState
    permits JustFiled, ToRefer, Referred, InCharge, Completed, Verified {

  Dossier dossier();

  /** Who must act now, or {@code null} where nobody must. */
  @Nullable OrganisationId holder();

  /** The code that the outside knows this state by (DOMAIN §4). */
  String code();
}

package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A report that exists. */
public sealed interface FiledReport extends ReportState
    permits JustFiled,
        ToRefer,
        Referred,
        InCharge,
        Planned,
        Completed,
        Verified,
        Closed,
        Dismissed,
        Merged,
        RelayedReport,
        Withdrawn {

  Dossier dossier();

  /** Who must act now, or {@code null} where nobody must. */
  @Nullable OrganisationId holder();

  /** The code that the outside knows this state by (DOMAIN §4). */
  String code();

  /** The same state of a dossier to which something was added. */
  FiledReport with(Dossier other);

  /** Open: somebody still has to do something about it. */
  default boolean isOpen() {
    return this instanceof ToRefer || isHeld();
  }

  /** An organisation was asked and has not said that it is done. */
  default boolean isHeld() {
    return this instanceof Referred || this instanceof InCharge || this instanceof Planned;
  }

  /** Nobody took it in charge yet. */
  default boolean waitsForAnAnswer() {
    return this instanceof ToRefer || this instanceof Referred;
  }
}

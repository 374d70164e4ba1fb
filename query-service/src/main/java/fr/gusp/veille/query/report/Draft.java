package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.NoOneOutsideKnowsTheReporter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of the timeline while it is being told. */
final class Draft {

  private final Caller caller;
  private final Reference reference;
  private final Fact fact;
  private final String act;
  private final String label;
  private @Nullable OrganisationId organisation;
  private @Nullable Coded reason;
  private @Nullable String comment;
  private @Nullable BigDecimal cost;
  private @Nullable BigDecimal volume;
  private @Nullable String externalReference;
  private List<PhotoHash> photos = List.of();
  private boolean automatic;

  Draft(Caller caller, Reference reference, Fact fact, String act, String label) {
    this.caller = caller;
    this.reference = reference;
    this.fact = fact;
    this.act = act;
    this.label = label;
  }

  /** The matrix decided, not whoever filed. */
  Draft byTheMatrix() {
    automatic = true;
    return this;
  }

  Draft to(@Nullable OrganisationId other) {
    organisation = other;
    return this;
  }

  /** An act of a desk names its organisation; what the field did names none. */
  Draft byDesk() {
    organisation = fact.actorOrganisation();
    return this;
  }

  Draft reason(Coded why) {
    reason = why;
    return this;
  }

  Draft comment(@Nullable String text) {
    comment = text;
    return this;
  }

  Draft done(@Nullable BigDecimal euros, @Nullable BigDecimal cubicMetres, @Nullable String ref) {
    cost = euros;
    volume = cubicMetres;
    externalReference = ref;
    return this;
  }

  /** The number in the house's own software. */
  Draft reference(@Nullable String ref) {
    externalReference = ref;
    return this;
  }

  Draft photos(List<PhotoHash> seen) {
    photos = seen;
    return this;
  }

  ReportView.Step step() {
    return new ReportView.Step(
        fact.recordedAt(),
        fact.sequence(),
        act,
        label,
        actor(),
        organisation == null ? null : organisation.value(),
        organisation == null ? null : reference.nameOf(organisation),
        reason == null ? null : reason.code(),
        reason == null ? null : reason.label(),
        comment,
        cost,
        volume,
        externalReference,
        photos.stream().map(PhotoHash::value).toList());
  }

  private NoOneOutsideKnowsTheReporter.@Nullable Shown actor() {
    return fact.actor() == null || automatic
        ? null
        : NoOneOutsideKnowsTheReporter.shows(caller, fact.actor(), fact.actorOrganisation());
  }
}

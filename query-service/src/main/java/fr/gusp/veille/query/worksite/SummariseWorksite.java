package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.contract.worksite.Arrete;
import fr.gusp.veille.contract.worksite.Stage;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary.Named;
import java.time.LocalDate;
import java.util.Optional;

/** Puts today's names to a chantier, and where it stands on a day. */
final class SummariseWorksite {

  private final Reference reference;
  private final Summarise names;
  private final LocalDate day;

  SummariseWorksite(Reference reference, LocalDate day) {
    this.reference = reference;
    this.names = new Summarise(reference);
    this.day = day;
  }

  WorksiteSummary line(WorksiteLine worksite) {
    WorksiteSheet sheet = worksite.sheet();
    Optional<Stage> stage = worksite.stageOn(day);
    return new WorksiteSummary(
        worksite.id().toString(),
        worksite.version(),
        sheet.name(),
        sheet.quartiers().stream().map(id -> new Named(id.value(), names.quartier(id))).toList(),
        new Named(sheet.owner().value(), reference.nameOf(sheet.owner())),
        worksite.stateOn(day).code(),
        worksite.stateOn(day).label(),
        stage.map(each -> each.phase().code()).orElse(null),
        stage.map(each -> each.phase().label()).orElse(null),
        worksite.first(),
        worksite.last(),
        sheet.secteurs().stream().map(id -> secteur(sheet, id)).toList(),
        sheet.places(),
        sheet.perimeter().stream().map(at -> new double[] {at.lat(), at.lon()}).toList(),
        uncovered(worksite, stage));
  }

  boolean valid(Arrete arrete) {
    return !day.isBefore(arrete.validFrom()) && !day.isAfter(arrete.validTo());
  }

  private boolean uncovered(WorksiteLine worksite, Optional<Stage> stage) {
    return worksite.openOn(day)
        && stage.filter(each -> each.phase() == WorksitePhase.TRAVAUX).isPresent()
        && worksite.sheet().arretes().stream().noneMatch(this::valid);
  }

  private Named secteur(WorksiteSheet sheet, SecteurId id) {
    return new Named(
        id.value(),
        sheet.quartiers().stream()
            .flatMap(quartier -> reference.secteur(quartier, id).stream())
            .findFirst()
            .map(Secteur::name)
            .orElse(id.value()));
  }
}

package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.worksite.WorksiteSheet;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.ActsOnAWorksite;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyWhoCallsReadsWhomToReach;
import fr.gusp.veille.query.sealed.Opener;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Renders one chantier for one reader on one day. */
final class RenderWorksite {

  private static final Map<String, String> LABELS =
      Map.of(
          "registered", "Chantier enregistré",
          "amended", "Fiche modifiée",
          "closed", "Chantier clos");

  private final Caller caller;
  private final Reference reference;
  private final LocalDate day;
  private final SummariseWorksite names;

  RenderWorksite(Caller caller, Reference reference, LocalDate day) {
    this.caller = caller;
    this.reference = reference;
    this.day = day;
    this.names = new SummariseWorksite(reference, day);
  }

  WorksiteView view(Worksite worksite, TiedReports tied, Opener texts) {
    WorksiteSheet sheet = worksite.sheet();
    Worksite.Closing closing = worksite.closing();
    return new WorksiteView(
        names.line(WorksiteLine.of(worksite)),
        sheet.epci().value(),
        parties(sheet, texts),
        sheet.arretes().stream()
            .map(
                each ->
                    new WorksiteView.Arrete(
                        each.number(),
                        each.subject(),
                        each.validFrom(),
                        each.validTo(),
                        names.valid(each)))
            .toList(),
        texts.open(sheet.hours()),
        texts.open(sheet.nuisances()),
        stages(sheet),
        history(worksite, texts),
        tied.lines(),
        tied.open(),
        closing == null ? null : closing.at(),
        closing == null ? null : texts.open(closing.note()),
        ActsOnAWorksite.of(caller, sheet.epci(), sheet.owner(), closing == null));
  }

  private List<WorksiteView.Party> parties(WorksiteSheet sheet, Opener texts) {
    boolean calls = OnlyWhoCallsReadsWhomToReach.allows(caller);
    return sheet.parties().stream()
        .map(
            each ->
                new WorksiteView.Party(
                    each.role().code(),
                    each.role().label(),
                    each.name(),
                    each.organisation() == null ? null : each.organisation().value(),
                    calls ? texts.open(each.contact()) : null))
        .toList();
  }

  private List<WorksiteView.Stage> stages(WorksiteSheet sheet) {
    return sheet.phases().stream()
        .map(
            each ->
                new WorksiteView.Stage(
                    each.phase().code(),
                    each.phase().label(),
                    each.from(),
                    each.to(),
                    !day.isBefore(each.from()) && !day.isAfter(each.to())))
        .toList();
  }

  private List<WorksiteView.Step> history(Worksite worksite, Opener texts) {
    SheetChanges changes = new SheetChanges(texts);
    List<WorksiteView.Step> told = new ArrayList<>();
    @Nullable WorksiteSheet before = null;
    for (Worksite.Step step : worksite.steps()) {
      WorksiteSheet after = step.sheet();
      told.add(
          step(
              step.fact(),
              after == null ? "closed" : before == null ? "registered" : "amended",
              before == null || after == null ? List.of() : changes.between(before, after)));
      before = after;
    }
    return told;
  }

  private WorksiteView.Step step(Fact fact, String act, List<String> changes) {
    return new WorksiteView.Step(
        fact.recordedAt(),
        act,
        Objects.requireNonNull(LABELS.get(act)),
        fact.actorOrganisation() == null ? null : reference.nameOf(fact.actorOrganisation()),
        changes);
  }
}

package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.wire.SealedText;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import fr.gusp.veille.contract.worksite.WorksiteRegistered;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a chantier's facts add up to: its sheet as it stands, every step that led there, and all
 * quartiers it ever was in. {@code version} is the sequence of the last fact.
 */
public record Worksite(
    WorksiteId id,
    WorksiteSheet sheet,
    long version,
    Set<QuartierId> everIn,
    List<Step> steps,
    @Nullable Closing closing) {

  /** What the registry said after a fact; no sheet where it was closed. */
  record Step(Fact fact, @Nullable WorksiteSheet sheet) {}

  /** When it was closed, and what was said. */
  record Closing(long position, Instant at, @Nullable SealedText note) {}

  /**
   * One step of the fold.
   *
   * @throws UnexpectedFactException if the fact cannot follow
   */
  public static Worksite next(@Nullable Worksite before, Fact fact) {
    if (before == null) {
      return first(fact);
    }
    if (!(fact.event() instanceof WorksiteEvent event)) {
      throw new UnexpectedFactException("not a fact about a chantier");
    }
    return event.match(new WorksiteEvolution(before, fact));
  }

  static Worksite of(List<Fact> facts) {
    Worksite worksite = first(facts.get(0));
    for (Fact fact : facts.subList(1, facts.size())) {
      worksite = next(worksite, fact);
    }
    return worksite;
  }

  private static Worksite first(Fact fact) {
    if (!(fact.event() instanceof WorksiteRegistered registered)) {
      throw new UnexpectedFactException("a chantier begins with its registration");
    }
    WorksiteSheet sheet = registered.sheet();
    return new Worksite(
        registered.worksite(),
        sheet,
        fact.sequence(),
        Set.copyOf(sheet.quartiers()),
        List.of(new Step(fact, sheet)),
        null);
  }

  Worksite saying(WorksiteSheet other, Fact fact) {
    Set<QuartierId> everywhere = new LinkedHashSet<>(everIn);
    everywhere.addAll(other.quartiers());
    return new Worksite(
        id, other, fact.sequence(), Set.copyOf(everywhere), with(new Step(fact, other)), closing);
  }

  Worksite closed(@Nullable SealedText note, Fact fact) {
    return new Worksite(
        id,
        sheet,
        fact.sequence(),
        everIn,
        with(new Step(fact, null)),
        new Closing(fact.position(), fact.recordedAt(), note));
  }

  private List<Step> with(Step step) {
    List<Step> all = new ArrayList<>(steps);
    all.add(step);
    return List.copyOf(all);
  }
}

package fr.gusp.veille.query.stale;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.responsibility.Answer;
import fr.gusp.veille.contract.responsibility.Question;
import fr.gusp.veille.contract.responsibility.ResponsibilityMatrix;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.matter.AskMatrix;
import fr.gusp.veille.query.reference.MatrixVersion;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.FactDocument;
import fr.gusp.veille.query.store.ReportDocument;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Compares, for each open report, the version in force with the one that was in force when its
 * holder got it: only what the matrix says otherwise since then is worth asking about. What a hand
 * had referred elsewhere stays where that hand put it.
 */
final class FindStale {

  private final Reference reference;
  private final TreeMap<Instant, ResponsibilityMatrix> versions = new TreeMap<>();

  FindStale(EpciId epci, Reference reference) {
    this.reference = reference;
    for (MatrixVersion each : reference.versions(epci)) {
      versions.put(each.at(), ResponsibilityMatrix.of(each.matrix()));
    }
  }

  Optional<StaleReferral> of(Document kept) {
    Row row = ReportDocument.row(kept);
    @Nullable OrganisationId holder = row.now().holder();
    Instant since = since(row.spells());
    ResponsibilityMatrix then =
        Optional.ofNullable(versions.floorEntry(since)).orElse(versions.firstEntry()).getValue();
    ResponsibilityMatrix now = versions.lastEntry().getValue();
    if (holder == null || then.version() == now.version()) {
      return Optional.empty();
    }
    Question question =
        AskMatrix.of(FactDocument.only(AskMatrix.NAMES, kept), reference).question();
    Answer answer = now.whoAnswersFor(question);
    return answer instanceof Answer.Owner owner
            && !owner.organisation().equals(holder)
            && !sameOwner(then.whoAnswersFor(question), owner)
        ? Optional.of(view(row, holder, since, owner))
        : Optional.empty();
  }

  private static boolean sameOwner(Answer then, Answer.Owner now) {
    return then instanceof Answer.Owner owner && owner.organisation().equals(now.organisation());
  }

  /** When the holder of today got it. */
  private static Instant since(List<Spell> spells) {
    Spell last = spells.get(spells.size() - 1);
    Instant since = last.at();
    for (int at = spells.size() - 1; at >= 0; at--) {
      if (!Objects.equals(spells.get(at).holder(), last.holder())) {
        break;
      }
      since = spells.get(at).at();
    }
    return since;
  }

  private StaleReferral view(Row row, OrganisationId holder, Instant since, Answer.Owner owner) {
    QuartierId quartier = row.quartier();
    return new StaleReferral(
        row.id().toString(),
        row.number().value(),
        row.version(),
        row.nature().label(),
        row.subNature() == null ? null : row.subNature().label(),
        reference.quartier(quartier).map(at -> at.quartier().name()).orElse(quartier.value()),
        row.place(),
        row.observedAt(),
        row.now().state().code(),
        row.now().state().label(),
        named(holder),
        since,
        named(owner.organisation()),
        owner.row().id().value());
  }

  private StaleReferral.Named named(OrganisationId id) {
    return new StaleReferral.Named(id.value(), reference.nameOf(id));
  }
}

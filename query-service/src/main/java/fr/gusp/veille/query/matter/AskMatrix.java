package fr.gusp.veille.query.matter;

import fr.gusp.veille.contract.catalogue.EventCatalogue;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportQualified;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.Spot;
import fr.gusp.veille.contract.responsibility.Question;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.reference.Located;
import fr.gusp.veille.query.reference.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads of a report's facts what the matrix is asked with, and nothing else. */
public final class AskMatrix {

  /** The names of the facts it looks at. */
  public static final Set<String> NAMES =
      Stream.of(
              ReportFiled.class,
              ReportReferred.class,
              ReportLeftToCoordination.class,
              ReportQualified.class,
              ReportCorrected.class)
          .map(EventCatalogue::nameOf)
          .collect(Collectors.toUnmodifiableSet());

  private final Reference reference;
  private final ReportFiled filed;
  private final Instant recordedAt;
  private Nature nature;
  private @Nullable SubNature subNature;
  private Spot spot;
  private @Nullable LandStatus ground;
  private @Nullable OrganisationId manager;
  private @Nullable OrganisationId received;

  private AskMatrix(Reference reference, ReportFiled filed, Instant recordedAt) {
    this.reference = reference;
    this.filed = filed;
    this.recordedAt = recordedAt;
    this.nature = filed.nature();
    this.subNature = filed.subNature();
    this.spot = filed.spot();
    this.ground = filed.landStatus();
  }

  /** Of a report's facts in order; those of other names change nothing. */
  public static AskedReport of(List<Fact> facts, Reference reference) {
    Fact first = facts.get(0);
    AskMatrix asking = new AskMatrix(reference, (ReportFiled) first.event(), first.recordedAt());
    facts.stream().skip(1).map(Fact::event).forEach(asking::then);
    return asking.asked();
  }

  private void then(VeilleEvent event) {
    if (event instanceof ReportReferred referred) {
      received = Objects.requireNonNullElse(received, referred.organisation());
    } else if (event instanceof ReportLeftToCoordination left) {
      received = Objects.requireNonNullElse(received, left.coordination());
    } else if (event instanceof ReportQualified qualified) {
      ground = qualified.landStatus();
      manager = qualified.manager();
    } else if (event instanceof ReportCorrected corrected) {
      correct(corrected);
    }
  }

  private void correct(ReportCorrected corrected) {
    if (corrected.nature() != null || corrected.subNature() != null) {
      nature = Objects.requireNonNullElse(corrected.nature(), nature);
      subNature = corrected.subNature();
    }
    spot = Objects.requireNonNullElse(corrected.spot(), spot);
  }

  private AskedReport asked() {
    Question question =
        Question.about(spot.quartier(), spot.secteur(), nature, subNature, ground)
            .in(
                reference
                    .quartier(spot.quartier())
                    .map(Located::commune)
                    .map(commune -> commune.id())
                    .orElse(null))
            .at(spot.place())
            .managedBy(manager)
            .ofWorks(filed.worksite())
            .seen(filed.observedAt());
    return new AskedReport(filed, recordedAt, question, received);
  }
}

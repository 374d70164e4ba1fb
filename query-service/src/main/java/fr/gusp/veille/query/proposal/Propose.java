package fr.gusp.veille.query.proposal;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowBasis;
import fr.gusp.veille.contract.matrix.RowConditions;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.responsibility.Answer;
import fr.gusp.veille.contract.responsibility.CharterNatures;
import fr.gusp.veille.contract.responsibility.Question;
import fr.gusp.veille.contract.responsibility.ResponsibilityMatrix;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.matter.AskMatrix;
import fr.gusp.veille.query.matter.AskedReport;
import fr.gusp.veille.query.reference.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups renvois that turned out right by where, what and on what ground, and who took it. */
final class Propose {

  private static final int NUMBERS = 5;
  private static final int LONGEST_ID = 80;

  private final Reference reference;
  private final ResponsibilityMatrix inForce;
  private final Map<Group, List<Case>> groups = new LinkedHashMap<>();

  Propose(MatrixPublished inForce, Reference reference) {
    this.inForce = ResponsibilityMatrix.of(inForce);
    this.reference = reference;
  }

  /** What the row would say. */
  private record Group(
      QuartierId quartier,
      Nature nature,
      @Nullable SubNature subNature,
      @Nullable LandStatus ground,
      OrganisationId lead) {}

  private record Case(AskedReport report, Settled settled) {}

  /** Reports that the version in force gives to who took them by now propose nothing. */
  void add(List<Fact> facts) {
    Optional<Settled> settled = Settled.of(facts);
    if (settled.isEmpty()) {
      return;
    }
    AskedReport report = AskMatrix.of(facts, reference);
    OrganisationId lead = settled.get().by();
    if (!lead.equals(named(report.question()))) {
      Question asked = report.question();
      groups
          .computeIfAbsent(
              new Group(asked.quartier(), asked.nature(), asked.subNature(), asked.ground(), lead),
              group -> new ArrayList<>())
          .add(new Case(report, settled.get()));
    }
  }

  /** What would have avoided most, first. */
  List<ProposalView> all() {
    return groups.entrySet().stream()
        .flatMap(each -> view(each.getKey(), each.getValue()).stream())
        .sorted(
            Comparator.comparingInt(ProposalView::count)
                .reversed()
                .thenComparing(each -> each.row().id().value()))
        .toList();
  }

  private @Nullable OrganisationId named(Question question) {
    return inForce.whoAnswersFor(question) instanceof Answer.Owner owner
        ? owner.organisation()
        : null;
  }

  private Optional<ProposalView> view(Group group, List<Case> cases) {
    List<CharterNature> natures =
        CharterNatures.of(group.nature(), group.subNature(), group.ground());
    return natures.stream()
        .findFirst()
        .map(
            nature ->
                new ProposalView(
                    row(group, nature, cases.size()),
                    reference
                        .quartier(group.quartier())
                        .map(at -> at.quartier().name())
                        .orElse(group.quartier().value()),
                    subject(group),
                    group.ground() == null ? null : group.ground().label(),
                    reference.nameOf(group.lead()),
                    cases.size(),
                    sentBackBy(cases),
                    Optional.ofNullable(named(cases.get(0).report().question()))
                        .map(reference::nameOf)
                        .orElse(null),
                    cases.stream()
                        .limit(NUMBERS)
                        .map(each -> each.report().filed().number().value())
                        .toList()));
  }

  private static String subject(Group group) {
    return group.subNature() == null
        ? group.nature().label()
        : group.nature().label() + " : " + group.subNature().label();
  }

  private List<String> sentBackBy(List<Case> cases) {
    return cases.stream()
        .flatMap(each -> each.settled().sentBackBy().stream())
        .distinct()
        .map(reference::nameOf)
        .sorted()
        .toList();
  }

  private MatrixRow row(Group group, CharterNature nature, int count) {
    Organisation lead = reference.organisations().get(group.lead());
    @Nullable DeskId desk =
        lead == null || lead.desks().isEmpty() ? null : lead.desks().get(0).id();
    return new MatrixRow(
        id(group),
        group.quartier(),
        null,
        nature,
        group.ground() == null ? List.of() : List.of(group.ground()),
        group.lead(),
        desk,
        List.of(),
        reference.nameOf(group.lead()),
        "D’après les renvois : pris en charge par cette organisation (" + count + ")",
        null,
        RowBasis.COORDINATION,
        new RowConditions(
            null, null, null, group.nature(), group.subNature(), null, null, null, null, null));
  }

  /** The same group always proposes the row of the same name. */
  private static MatrixRowId id(Group group) {
    String all =
        Stream.of(
                "renvois",
                group.quartier().value(),
                group.subNature() == null ? group.nature().code() : group.subNature().code(),
                group.ground() == null ? null : group.ground().code())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("-"));
    return new MatrixRowId(all.substring(0, Math.min(LONGEST_ID, all.length())));
  }
}

package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowConditions;
import fr.gusp.veille.contract.matrix.Season;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.contract.matrix.TimeTargets;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.organisation.Desk;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.report.RowSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a row of the matrix into words. */
final class RenderRow {

  private final Reference reference;

  RenderRow(Reference reference) {
    this.reference = reference;
  }

  RowView of(MatrixRow row) {
    RowConditions asks = row.asks();
    @Nullable TimeTargets targets = row.targets();
    return new RowView(
        row,
        scope(row, asks),
        row.nature().label(),
        subject(asks),
        ground(row.ground()),
        manager(asks),
        when(asks),
        row.lead() == null ? null : reference.nameOf(row.lead()),
        desk(row.lead(), row.desk()),
        row.supports().stream().map(reference::nameOf).toList(),
        targets == null ? null : Words.delay(targets.answer()),
        targets == null ? null : Words.delay(targets.resolve()),
        targets == null ? null : targets.milestone(),
        row.basis() == null ? null : row.basis().label(),
        RowSource.of(row.source()));
  }

  private String scope(MatrixRow row, RowConditions asks) {
    String where = row.quartier() == null ? widely(asks.commune()) : quartier(row, row.quartier());
    return asks.assetKind() == null ? where : where + ", équipement : " + asks.assetKind();
  }

  private String widely(@Nullable CommuneId commune) {
    return commune == null
        ? "Toute l’agglomération"
        : "Commune : "
            + communes()
                .filter(each -> each.id().equals(commune))
                .map(Commune::name)
                .findFirst()
                .orElse(commune.value());
  }

  private String quartier(MatrixRow row, QuartierId id) {
    String name = reference.quartier(id).map(each -> each.quartier().name()).orElse(id.value());
    @Nullable SecteurId secteur = row.secteur();
    String place = row.asks().place();
    return Stream.of(
            name,
            secteur == null
                ? null
                : reference.secteur(id, secteur).map(Secteur::name).orElse(secteur.value()),
            place)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String subject(RowConditions asks) {
    if (asks.subNature() != null) {
      return asks.subNature().label();
    }
    return asks.nature() == null ? null : asks.nature().label();
  }

  private static @Nullable String ground(List<LandStatus> ground) {
    return ground.isEmpty()
        ? null
        : ground.stream().map(LandStatus::label).collect(Collectors.joining(", "));
  }

  private @Nullable String manager(RowConditions asks) {
    if (asks.manager() == null) {
      return null;
    }
    String name = reference.nameOf(asks.manager());
    return asks.agreement() == null ? name : name + " (" + asks.agreement() + ")";
  }

  private static @Nullable String when(RowConditions asks) {
    @Nullable Season season = asks.season();
    List<String> said =
        Stream.of(
                asks.phase() == null ? null : "phase : " + asks.phase().label(),
                asks.worksite() == null ? null : "chantier " + asks.worksite(),
                season == null ? null : Words.season(season))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    return said.isEmpty() ? null : String.join(", ", said);
  }

  private @Nullable String desk(@Nullable OrganisationId lead, @Nullable DeskId desk) {
    @Nullable Organisation organisation = lead == null ? null : reference.organisations().get(lead);
    return organisation == null
        ? null
        : organisation.desks().stream()
            .filter(each -> each.id().equals(desk))
            .map(Desk::name)
            .findFirst()
            .orElse(null);
  }

  private Stream<Commune> communes() {
    return reference.territories().values().stream().flatMap(each -> each.communes().stream());
  }

  /** How delays and seasons are said. */
  static final class Words {

    private static final List<String> MONTHS =
        List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private Words() {}

    static @Nullable String delay(@Nullable TimeTarget target) {
      if (target == null) {
        return null;
      }
      String unit = target.unit().label();
      return target.amount()
          + " "
          + (target.amount() == 1 ? unit.replaceAll("(s|x)\\b", "") : unit);
    }

    static String season(Season season) {
      return "du " + day(season.from()) + " au " + day(season.to());
    }

    private static String day(String monthDay) {
      String[] parts = monthDay.split("-");
      int day = Integer.parseInt(parts[1]);
      return (day == 1 ? "1er" : day) + " " + MONTHS.get(Integer.parseInt(parts[0]) - 1);
    }
  }
}

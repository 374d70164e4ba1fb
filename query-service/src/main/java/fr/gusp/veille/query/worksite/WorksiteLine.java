package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.contract.worksite.Stage;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.row.Shelf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chantier as it stands in the registry of a quartier: its sheet, its texts still sealed. */
public record WorksiteLine(
    WorksiteId id, long version, WorksiteSheet sheet, @Nullable Instant closedAt) {

  /** The chantiers of a quartier, in at most sixteen buckets: they are few. */
  public static Shelf shelf(QuartierId quartier) {
    return new Shelf("worksites|" + quartier);
  }

  /** In which bucket: it never changes, whatever is amended. */
  public static String bucket(WorksiteId id) {
    return id.toString().substring(0, 1);
  }

  public static WorksiteLine of(Worksite worksite) {
    return new WorksiteLine(
        worksite.id(),
        worksite.version(),
        worksite.sheet(),
        worksite.closing() == null ? null : worksite.closing().at());
  }

  public String json() {
    return EventJson.mapper().writeValueAsString(this);
  }

  static WorksiteLine read(String json) {
    return EventJson.mapper().readValue(json, WorksiteLine.class);
  }

  /** The first day of its first phase. */
  LocalDate first() {
    return sheet.phases().get(0).from();
  }

  /** The last day of its last phase. */
  LocalDate last() {
    return sheet.phases().get(sheet.phases().size() - 1).to();
  }

  WorksiteState stateOn(LocalDate day) {
    if (closedBy(day)) {
      return WorksiteState.CLOS;
    }
    if (day.isBefore(first())) {
      return WorksiteState.A_VENIR;
    }
    return day.isAfter(last()) ? WorksiteState.TERMINE : WorksiteState.EN_COURS;
  }

  boolean openOn(LocalDate day) {
    return stateOn(day) == WorksiteState.EN_COURS;
  }

  /** Whether some day of the month lies between its first and its last, before it was closed. */
  boolean openIn(YearMonth month) {
    return !closedBy(month.atDay(1))
        && !first().isAfter(month.atEndOfMonth())
        && !last().isBefore(month.atDay(1));
  }

  /** The phase of a day; between two of them there is none. */
  Optional<Stage> stageOn(LocalDate day) {
    return sheet.phases().stream()
        .filter(each -> !day.isBefore(each.from()) && !day.isAfter(each.to()))
        .findFirst();
  }

  private boolean closedBy(LocalDate day) {
    return closedAt != null && !day.isBefore(LocalDate.ofInstant(closedAt, PlaceRow.PARIS));
  }
}

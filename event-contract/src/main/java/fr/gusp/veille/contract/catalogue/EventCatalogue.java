package fr.gusp.veille.contract.catalogue;

import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed table of stored names and the types that carry them today (DESIGN §2, decision 4). */
public final class EventCatalogue {

  private static final Map<String, Class<? extends VeilleEvent>> TYPES =
      Map.ofEntries(
          Map.entry("report.filed.v1", ReportFiled.class),
          Map.entry("report.referred.v1", ReportReferred.class),
          Map.entry("report.left-to-coordination.v1", ReportLeftToCoordination.class),
          Map.entry("report.accepted.v1", ReportAccepted.class),
          Map.entry("report.declined.v1", ReportDeclined.class),
          Map.entry("report.completed.v1", ReportCompleted.class),
          Map.entry("report.verified.v1", ReportVerified.class),
          Map.entry("report.found-persisting.v1", ReportFoundPersisting.class),
          Map.entry("territory.published.v1", TerritoryPublished.class),
          Map.entry("organisations.published.v1", OrganisationsPublished.class),
          Map.entry("matrix.published.v1", MatrixPublished.class));

  private static final Map<Class<? extends VeilleEvent>, String> NAMES =
      TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private EventCatalogue() {}

  /**
   * @throws UnknownEventException if no event has this name
   */
  public static Class<? extends VeilleEvent> typeOf(String name) {
    return Optional.<Class<? extends VeilleEvent>>ofNullable(TYPES.get(name))
        .orElseThrow(() -> new UnknownEventException(name));
  }

  /**
   * @throws UnknownEventException if the type is in no table, hence may not be stored
   */
  public static String nameOf(Class<?> type) {
    return Optional.ofNullable(NAMES.get(type))
        .orElseThrow(() -> new UnknownEventException(type.getSimpleName()));
  }

  public static Set<String> names() {
    return TYPES.keySet();
  }
}

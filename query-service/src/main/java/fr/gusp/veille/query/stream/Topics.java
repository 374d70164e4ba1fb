package fr.gusp.veille.query.stream;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.query.row.Row;
import java.util.HashSet;
import java.util.Set;

/** What a client wants to hear of. */
record Topics(
    Set<QuartierId> quartiers, Set<OrganisationId> queues, Set<ReportId> reports, boolean mine) {

  private static final int MOST = 50;

  /**
   * Reads {@code quartier:<id>,queue:<id>,report:<id>,mine}.
   *
   * @throws IllegalArgumentException if one is neither, or there are too many
   */
  static Topics read(String text) {
    Set<QuartierId> quartiers = new HashSet<>();
    Set<OrganisationId> queues = new HashSet<>();
    Set<ReportId> reports = new HashSet<>();
    boolean mine = false;
    String[] all = text.split(",", -1);
    if (all.length > MOST) {
      throw new IllegalArgumentException("too many topics");
    }
    for (String each : all) {
      String id = each.substring(each.indexOf(':') + 1);
      if (each.equals("mine")) {
        mine = true;
      } else if (each.startsWith("quartier:")) {
        quartiers.add(new QuartierId(id));
      } else if (each.startsWith("queue:")) {
        queues.add(new OrganisationId(id));
      } else if (each.startsWith("report:")) {
        reports.add(ReportId.of(id));
      } else {
        throw new IllegalArgumentException("topic");
      }
    }
    return new Topics(Set.copyOf(quartiers), Set.copyOf(queues), Set.copyOf(reports), mine);
  }

  boolean shows(QuartierId quartier) {
    return quartiers.contains(quartier);
  }

  /** Whether the report itself is listened to, or a queue that it is or was in. */
  boolean showsReport(Row row) {
    return reports.contains(row.id()) || row.involved().stream().anyMatch(queues::contains);
  }
}

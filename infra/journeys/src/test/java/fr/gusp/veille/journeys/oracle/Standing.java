package fr.gusp.veille.journeys.oracle;

import java.util.List;

/**
 * Where a report stands according to its events. A fold of its own, written from the rules in words
 * and sharing nothing with the services, so that it can disagree with them.
 */
record Standing(String state, String holder, long version) {

  static final String NOBODY = "";
  private static final Standing NEW = new Standing("", NOBODY, -1);

  static Standing of(List<StoredEvent> events) {
    Standing standing = NEW;
    for (StoredEvent event : events) {
      standing = standing.after(event);
    }
    return standing;
  }

  private Standing after(StoredEvent event) {
    return switch (event.name()) {
      case "report.filed.v1" ->
          now(event, event.flag("solvedOnTheSpot") ? "verifie" : "a-orienter", NOBODY);
      case "report.referred.v1" -> now(event, "oriente", event.text("organisation"));
      case "report.left-to-coordination.v1" -> now(event, "a-orienter", event.text("coordination"));
      case "report.accepted.v1" -> now(event, "pris-en-charge", holder);
      case "report.declined.v1" -> now(event, "a-orienter", event.text("backTo"));
      case "report.completed.v1" -> now(event, "traite", holder);
      case "report.verified.v1" -> now(event, "verifie", holder);
      case "report.found-persisting.v1" ->
          now(event, event.flag("reopens") ? "pris-en-charge" : state, holder);
      default -> throw new IllegalStateException("no rule for " + event.name());
    };
  }

  private static Standing now(StoredEvent event, String state, String holder) {
    return new Standing(state, holder, event.sequence());
  }
}

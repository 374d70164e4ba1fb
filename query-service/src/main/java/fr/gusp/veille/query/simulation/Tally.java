package fr.gusp.veille.query.simulation;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.matter.AskedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what each report becomes, one after the other. */
final class Tally {

  /** So many changed reports are shown one by one; all are counted. */
  static final int SHOWN = 500;

  private final Map<String, Counts> organisations = new TreeMap<>();
  private final List<Changed> shown = new ArrayList<>();
  private long reports;
  private long onTheSpot;
  private long changed;
  private long withoutOwnerNow;
  private long withoutOwnerThen;

  /** What one organisation received, and would receive. */
  static final class Counts {
    long received;
    long now;
    long then;
    long gained;
    long lost;
  }

  /** A report that would have gone to somebody else. */
  record Changed(AskedReport report, Outcome now, Outcome then) {}

  void onTheSpot() {
    onTheSpot++;
  }

  void add(AskedReport report, Outcome now, Outcome then) {
    reports++;
    of(report.received()).received++;
    withoutOwnerNow += now.owner() == null ? 1 : 0;
    withoutOwnerThen += then.owner() == null ? 1 : 0;
    of(now.owner()).now++;
    of(then.owner()).then++;
    if (!Objects.equals(now.owner(), then.owner())) {
      change(new Changed(report, now, then));
    }
  }

  private void change(Changed one) {
    changed++;
    of(one.now().owner()).lost++;
    of(one.then().owner()).gained++;
    if (shown.size() < SHOWN) {
      shown.add(one);
    }
  }

  /** Nobody is counted under no name. */
  private Counts of(@Nullable OrganisationId organisation) {
    return organisations.computeIfAbsent(
        organisation == null ? "" : organisation.value(), id -> new Counts());
  }

  Map<String, Counts> organisations() {
    return organisations;
  }

  List<Changed> shown() {
    return shown;
  }

  long reports() {
    return reports;
  }

  long solvedOnTheSpot() {
    return onTheSpot;
  }

  long changed() {
    return changed;
  }

  long withoutOwnerNow() {
    return withoutOwnerNow;
  }

  long withoutOwnerThen() {
    return withoutOwnerThen;
  }

  /** All reports looked at so far. */
  long looked() {
    return reports + onTheSpot;
  }
}

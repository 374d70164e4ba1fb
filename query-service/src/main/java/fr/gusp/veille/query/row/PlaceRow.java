package fr.gusp.veille.query.row;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.beside.Side;
import fr.gusp.veille.query.history.Spell;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a row stands: its quartier and month for ever, its reporter's list, its holder's queue, and
 * what is open. ======= Where a row stands: its quartier and month for ever, its reporter's list,
 * the queues it waits in.
 */
public final class PlaceRow {

  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private PlaceRow() {}

  public static List<Placement> of(Row row) {
    String bucket = Shelf.bucket(row.number());
    YearMonth month = YearMonth.from(row.recordedAt().atZone(PARIS));
    List<Placement> all = new ArrayList<>();
    quartiers(row)
        .forEach(quartier -> all.add(kept(Shelf.of(quartier), month + "|" + bucket, row)));
    all.add(kept(Shelf.of(row.reporter()), bucket, row));
    quartiers(row).forEach(quartier -> all.add(inSight(quartier, bucket, row)));
    if (row.asset() != null) {
      all.add(kept(Shelf.of(row.asset()), bucket, row));
    }
    queues(row).forEach(queue -> all.add(inQueue(queue, bucket, row)));
    return all;
  }

  /** A corrected quartier has it too: as of a day before, the first one still counts it. */
  private static Set<QuartierId> quartiers(Row row) {
    Set<QuartierId> all = new LinkedHashSet<>();
    row.spells().stream()
        .map(Spell::about)
        .filter(Objects::nonNull)
        .forEach(about -> all.add(about.quartier()));
    all.add(row.quartier());
    return all;
  }

  /** Of all who ever held it, and of all who were ever asked for a part of it. */
  private static List<OrganisationId> queues(Row row) {
    return Stream.concat(
            row.spells().stream().map(Spell::holder).filter(Objects::nonNull),
            row.beside().work().sides().stream().map(Side::organisation))
        .distinct()
        .toList();
  }

  private static Placement kept(Shelf shelf, String bucket, Row row) {
    return new Placement(shelf, bucket, row.id(), row.version(), row);
  }

  /** While it is open, whoever is about to file there may be shown it. */
  private static Placement inSight(QuartierId quartier, String bucket, Row row) {
    boolean here = quartier.equals(row.quartier());
    boolean shown = here && row.now().state().open() && !row.restricted();
    return new Placement(Shelf.open(quartier), bucket, row.id(), row.version(), shown ? row : null);
  }

  private static Placement inQueue(OrganisationId queue, String bucket, Row row) {
    boolean waiting = !row.now().state().over() && (queue.equals(row.holder()) || owes(queue, row));
    return new Placement(Shelf.of(queue), bucket, row.id(), row.version(), waiting ? row : null);
  }

  /** Asked for a part, and not done with it. */
  private static boolean owes(OrganisationId queue, Row row) {
    return row.beside().work().sides().stream()
        .anyMatch(side -> !side.settled() && queue.equals(side.organisation()));
  }
}

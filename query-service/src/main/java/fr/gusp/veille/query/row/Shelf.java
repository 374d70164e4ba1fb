package fr.gusp.veille.query.row;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportNumber;

/** A list that a screen shows whole, found by its id and cut into buckets of at most 500 rows. */
public record Shelf(String id) {

  private static final int ROWS = 500;

  public static Shelf of(QuartierId quartier) {
    return new Shelf("quartier|" + quartier);
  }

  public static Shelf of(OrganisationId queue) {
    return new Shelf("queue|" + queue);
  }

  public static Shelf of(MemberId reporter) {
    return new Shelf("mine|" + reporter);
  }

  /** What was reported on an équipement. */
  public static Shelf of(AssetId asset) {
    return new Shelf("on-asset|" + asset);
  }

  /** What is open in a quartier and no secret in it. */
  public static Shelf open(QuartierId quartier) {
    return new Shelf("open|" + quartier);
  }

  /** The bucket of a number: its commune and year, then 500 numbers each. */
  static String bucket(ReportNumber number) {
    String text = number.value();
    int dash = text.lastIndexOf('-');
    long ordinal = Long.parseLong(text.substring(dash + 1));
    return text.substring(0, dash) + "|" + ordinal / ROWS;
  }

  public String document(String bucket) {
    return id + "|" + bucket;
  }
}

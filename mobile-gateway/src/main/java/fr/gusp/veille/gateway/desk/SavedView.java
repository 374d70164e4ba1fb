package fr.gusp.veille.gateway.desk;

/**
 * A list's filters under a name.
 *
 * @param page which list: {@code file} or {@code signalements}
 * @param mine whether it is the reader's to change
 */
public record SavedView(
    String id, String name, String page, String filters, boolean shared, boolean mine) {

  /** Where it leads, for a reader whose queue is at {@code queue}. */
  public String address(String queue) {
    String path = page.equals("file") ? queue : "/signalements";
    return filters.isEmpty() ? path : path + "?" + filters;
  }
}

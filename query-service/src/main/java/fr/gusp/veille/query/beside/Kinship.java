package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.ReportId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who else saw it, and the reports it belongs with; what was undone stays for earlier days. */
public record Kinship(
    List<Confirmation> confirmations,
    @Nullable Original original,
    List<Doublon> allDoublons,
    List<Link> allLinks) {

  static final Kinship NONE = new Kinship(List.of(), null, List.of(), List.of());

  public Kinship {
    confirmations = List.copyOf(confirmations);
    allDoublons = List.copyOf(allDoublons);
    allLinks = List.copyOf(allLinks);
  }

  /** Its doublons now. */
  public List<Doublon> doublons() {
    return allDoublons.stream().filter(each -> each.until() == null).toList();
  }

  /** What is shown together with it now. */
  public List<Link> links() {
    return allLinks.stream().filter(each -> each.until() == null).toList();
  }

  Kinship confirmed(Confirmation one) {
    return new Kinship(Lists.plus(confirmations, one), original, allDoublons, allLinks);
  }

  Kinship doublonOf(@Nullable Original of) {
    return new Kinship(confirmations, of, allDoublons, allLinks);
  }

  Kinship absorbing(Doublon one) {
    return new Kinship(confirmations, original, Lists.plus(allDoublons, one), allLinks);
  }

  Kinship releasing(ReportId duplicate, long at) {
    return new Kinship(
        confirmations,
        original,
        allDoublons.stream()
            .map(
                each ->
                    each.until() == null && each.report().equals(duplicate)
                        ? each.endingAt(at)
                        : each)
            .toList(),
        allLinks);
  }

  Kinship linked(Link one) {
    return new Kinship(confirmations, original, allDoublons, Lists.plus(allLinks, one));
  }

  Kinship unlinked(ReportId other, long at) {
    return new Kinship(
        confirmations,
        original,
        allDoublons,
        allLinks.stream()
            .map(
                each ->
                    each.until() == null && each.other().equals(other) ? each.endingAt(at) : each)
            .toList());
  }

  Kinship upTo(long asOf) {
    return new Kinship(
        confirmations.stream().filter(each -> each.since().by(asOf)).toList(),
        original != null && original.since().by(asOf) ? original : null,
        allDoublons.stream()
            .filter(each -> each.since().by(asOf))
            .map(each -> each.endingAt(within(asOf, each.until())))
            .toList(),
        allLinks.stream()
            .filter(each -> each.since().by(asOf))
            .map(each -> each.endingAt(within(asOf, each.until())))
            .toList());
  }

  private static @Nullable Long within(long asOf, @Nullable Long until) {
    return until == null || until > asOf ? null : until;
  }
}

package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.ReportId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who else saw it, and the reports it belongs with; what was undone stays for earlier days. */
public record Kinship(
    List<Confirmation> confirmations,
    List<Original> allOriginals,
    List<Doublon> allDoublons,
    List<Link> allLinks) {

  static final Kinship NONE = new Kinship(List.of(), List.of(), List.of(), List.of());

  public Kinship {
    confirmations = List.copyOf(confirmations);
    allOriginals = List.copyOf(allOriginals);
    allDoublons = List.copyOf(allDoublons);
    allLinks = List.copyOf(allLinks);
  }

  /** What it is a doublon of now. */
  public @Nullable Original original() {
    return allOriginals.stream().filter(each -> each.until() == null).findFirst().orElse(null);
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
    return new Kinship(Lists.plus(confirmations, one), allOriginals, allDoublons, allLinks);
  }

  Kinship doublonOf(Original of) {
    return new Kinship(confirmations, Lists.plus(allOriginals, of), allDoublons, allLinks);
  }

  Kinship standingByItself(Since at) {
    return new Kinship(
        confirmations,
        allOriginals.stream().map(each -> each.until() == null ? each.endingAt(at) : each).toList(),
        allDoublons,
        allLinks);
  }

  Kinship absorbing(Doublon one) {
    return new Kinship(confirmations, allOriginals, Lists.plus(allDoublons, one), allLinks);
  }

  Kinship releasing(ReportId duplicate, Since at) {
    return new Kinship(
        confirmations,
        allOriginals,
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
    return new Kinship(confirmations, allOriginals, allDoublons, Lists.plus(allLinks, one));
  }

  Kinship unlinked(ReportId other, Since at) {
    return new Kinship(
        confirmations,
        allOriginals,
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
        allOriginals.stream()
            .filter(each -> each.since().by(asOf))
            .map(each -> each.endingAt(within(asOf, each.until())))
            .toList(),
        allDoublons.stream()
            .filter(each -> each.since().by(asOf))
            .map(each -> each.endingAt(within(asOf, each.until())))
            .toList(),
        allLinks.stream()
            .filter(each -> each.since().by(asOf))
            .map(each -> each.endingAt(within(asOf, each.until())))
            .toList());
  }

  /** When each of it began or ended. */
  public Stream<Since> moments() {
    return Stream.of(
            confirmations.stream().map(Confirmation::since),
            allOriginals.stream().flatMap(each -> moments(each.since(), each.until())),
            allDoublons.stream().flatMap(each -> moments(each.since(), each.until())),
            allLinks.stream().flatMap(each -> moments(each.since(), each.until())))
        .flatMap(each -> each);
  }

  private static Stream<Since> moments(Since begin, @Nullable Since end) {
    return end == null ? Stream.of(begin) : Stream.of(begin, end);
  }

  private static @Nullable Since within(long asOf, @Nullable Since until) {
    return until == null || !until.by(asOf) ? null : until;
  }
}

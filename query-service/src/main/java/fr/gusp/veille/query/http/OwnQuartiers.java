package fr.gusp.veille.query.http;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The quartiers a list is about: the one that is asked for, or else all of the caller's. */
public record OwnQuartiers(@Nullable QuartierId asked, Set<QuartierId> all) {

  /** Reads {@code quartier}; one that is not published is bad. */
  public static OwnQuartiers read(Parameters parameters, Caller caller, Reference reference) {
    @Nullable QuartierId asked =
        parameters.read("quartier", text -> known(text, reference), "Un quartier connu");
    return new OwnQuartiers(asked, caller.quartiers());
  }

  /** With other quartiers of which there may be something to look at. */
  public OwnQuartiers and(Set<QuartierId> others) {
    return new OwnQuartiers(
        asked, Stream.concat(all.stream(), others.stream()).collect(Collectors.toSet()));
  }

  /**
   * Those that the caller may look at.
   *
   * @throws ProblemException 403 if it is none of them
   */
  public Set<QuartierId> thatMay(Predicate<QuartierId> allowed) {
    Set<QuartierId> wanted = asked == null ? all : Set.of(asked);
    Set<QuartierId> found = wanted.stream().filter(allowed).collect(Collectors.toSet());
    if (found.isEmpty()) {
      throw ProblemException.forbidden();
    }
    return found;
  }

  private static QuartierId known(String text, Reference reference) {
    QuartierId id = new QuartierId(text);
    if (reference.quartier(id).isEmpty()) {
      throw new IllegalArgumentException("an unknown quartier");
    }
    return id;
  }
}

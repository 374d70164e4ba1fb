package fr.gusp.veille.command.failure;

import java.util.stream.Stream;

/** A failure and what caused it, the outermost first. */
public final class Causes {

  private Causes() {}

  public static Stream<Throwable> of(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause);
  }
}

package fr.gusp.veille.contract.architecture.wrong;

import org.assertj.core.api.Assertions;

/** Wrong: leans on a library that is neither the JDK nor Jackson. */
public final class LeansOnAssertions {

  private LeansOnAssertions() {}

  static void check(Object fact) {
    Assertions.assertThat(fact).isNotNull();
  }
}

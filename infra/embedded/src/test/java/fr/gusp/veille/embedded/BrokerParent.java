package fr.gusp.veille.embedded;

import java.nio.file.Path;

/** A product that starts its broker and then does nothing but live. */
final class BrokerParent {

  private BrokerParent() {}

  public static void main(String[] arguments) {
    KafkaBroker.start(Path.of(arguments[0]), 0).gone().join();
  }
}

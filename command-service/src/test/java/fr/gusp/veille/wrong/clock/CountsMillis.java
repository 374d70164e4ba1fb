package fr.gusp.veille.wrong.clock;

/** Takes the time from the machine in an old way. */
final class CountsMillis {

  private CountsMillis() {}

  static long millis() {
    return System.currentTimeMillis();
  }
}

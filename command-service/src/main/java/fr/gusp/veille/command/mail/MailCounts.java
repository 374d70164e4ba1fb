package fr.gusp.veille.command.mail;

import java.util.Map;

/** How many mails stand in each state. */
record MailCounts(long toSend, long sent, long failed, long inDigest) {

  static MailCounts of(Map<String, Long> byState) {
    return new MailCounts(
        count(byState, MailState.A_TRANSMETTRE),
        count(byState, MailState.TRANSMIS),
        count(byState, MailState.ECHEC),
        count(byState, MailState.AU_RESUME));
  }

  /** Of one state by its code, or of all. */
  long of(String state) {
    return switch (state) {
      case "a-transmettre" -> toSend;
      case "transmis" -> sent;
      case "echec" -> failed;
      case "au-resume" -> inDigest;
      default -> toSend + sent + failed + inDigest;
    };
  }

  private static long count(Map<String, Long> byState, MailState state) {
    return byState.getOrDefault(state.code(), 0L);
  }
}

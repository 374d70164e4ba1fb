package fr.gusp.veille.command.caller;

/** The token is good but describes no member of an organisation, so it may do nothing here. */
public final class NotAMemberException extends RuntimeException {

  NotAMemberException() {
    super("token without member claims");
  }
}

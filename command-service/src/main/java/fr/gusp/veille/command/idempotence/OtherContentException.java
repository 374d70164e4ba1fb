package fr.gusp.veille.command.idempotence;

/** An identifier that was used before, by another member or for other content. */
public final class OtherContentException extends RuntimeException {

  public OtherContentException() {
    super("the command's identifier was used for other content");
  }
}

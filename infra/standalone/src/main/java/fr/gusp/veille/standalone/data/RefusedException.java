package fr.gusp.veille.standalone.data;

/** The command cannot do what was asked; the message is one French sentence for who typed it. */
public final class RefusedException extends RuntimeException {

  public RefusedException(String sentence) {
    super(sentence);
  }
}

package fr.gusp.veille.wrong;

/** Where the wrong tree begins. */
public final class WrongService {

  private WrongService() {}
}

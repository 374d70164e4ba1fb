package fr.gusp.veille.query.reference;

import org.springframework.stereotype.Component;

/** Holds what is published now; replaced whole when something is published. */
@Component
public class References {

  private volatile Reference current = Reference.EMPTY;

  public Reference now() {
    return current;
  }

  public void replace(Reference next) {
    current = next;
  }
}

package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.history.Fact;

/** What is published — a territory, a matrix, the directory — is kept and read whole. */
record Published() implements Folded {

  static final Folded NOTHING = new Published();

  @Override
  public Folded then(Fact fact) {
    return this;
  }

  @Override
  public boolean published() {
    return true;
  }
}

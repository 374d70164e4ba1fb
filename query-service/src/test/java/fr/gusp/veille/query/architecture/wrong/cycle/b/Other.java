package fr.gusp.veille.query.architecture.wrong.cycle.b;

import fr.gusp.veille.query.architecture.wrong.cycle.a.One;

public class Other {

  One one() {
    return new One();
  }
}

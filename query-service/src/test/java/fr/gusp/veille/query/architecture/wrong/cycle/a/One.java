package fr.gusp.veille.query.architecture.wrong.cycle.a;

import fr.gusp.veille.query.architecture.wrong.cycle.b.Other;

public class One {

  Other other() {
    return new Other();
  }
}

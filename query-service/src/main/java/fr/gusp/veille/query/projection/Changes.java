package fr.gusp.veille.query.projection;

/** Hears of every change, after it can be read. */
public interface Changes {

  void happened(Change change);
}

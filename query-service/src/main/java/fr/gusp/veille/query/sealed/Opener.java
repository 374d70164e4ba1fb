package fr.gusp.veille.query.sealed;

import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/** Opens the texts of one report, tour or session; null stays null. */
public interface Opener {

  String ERASED = "[effacé]";
  String UNREADABLE_NOW = "[momentanément illisible]";

  @Nullable String open(@Nullable SealedText text);
}

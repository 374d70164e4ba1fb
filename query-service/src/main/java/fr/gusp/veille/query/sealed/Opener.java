package fr.gusp.veille.query.sealed;

import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/** Opens the texts of one report; null stays null. */
public interface Opener {

  String ERASED = "[effacé]";
  String UNREADABLE_NOW = "[momentanément illisible]";

  @Nullable String open(@Nullable SealedText text);
}

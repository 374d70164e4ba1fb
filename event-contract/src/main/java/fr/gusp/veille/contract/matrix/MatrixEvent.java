package fr.gusp.veille.contract.matrix;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.wire.VeilleEvent;

/** A fact about the responsibility matrix of one EPCI. */
public sealed interface MatrixEvent extends VeilleEvent permits MatrixPublished {

  String STREAM = "matrix:";

  EpciId epci();

  @JsonIgnore
  @Override
  default String stream() {
    return STREAM + epci();
  }
}

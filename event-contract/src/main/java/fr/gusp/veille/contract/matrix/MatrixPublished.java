package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.EpciId;
import java.util.List;

/** A whole new version of the matrix, in force from the moment it is recorded; versions from 1. */
public record MatrixPublished(EpciId epci, int version, List<MatrixRow> rows)
    implements MatrixEvent {

  public MatrixPublished {
    rows = List.copyOf(rows);
  }
}

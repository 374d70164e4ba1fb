package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.contract.matrix.MatrixRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row in words, and as it is written; absent words are asked of nothing. */
public record Line(
    MatrixRow row,
    String scope,
    String nature,
    @Nullable String subject,
    @Nullable String ground,
    @Nullable String manager,
    @Nullable String when,
    @Nullable String lead,
    @Nullable String desk,
    List<String> supports,
    @Nullable String answer,
    @Nullable String resolve,
    @Nullable String milestone,
    @Nullable String basis,
    String source) {

  /** The name of the row in addresses. */
  public String id() {
    return row.id().value();
  }

  /** The charter's nature, and our own where the row names one. */
  public String what() {
    return subject == null ? nature : nature + " : " + subject;
  }

  public String who() {
    return lead == null ? "Non précisé" : lead;
  }

  public boolean demonstration() {
    return row.basis() != null && "demonstration".equals(row.basis().code());
  }
}

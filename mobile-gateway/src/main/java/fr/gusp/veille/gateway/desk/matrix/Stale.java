package fr.gusp.veille.gateway.desk.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Open reports that the version in force gives to somebody else than who holds them. */
public record Stale(String epci, int version, List<Referral> items) {

  private static final Set<String> REFERABLE = Set.of("a-orienter", "oriente");

  /** One of them. */
  public record Referral(
      String id,
      String number,
      long version,
      String natureLabel,
      @Nullable String subNatureLabel,
      String quartierName,
      @Nullable String place,
      String state,
      String stateLabel,
      Named holder,
      Instant since,
      Named owner,
      String row) {

    public String what() {
      return subNatureLabel == null ? natureLabel : natureLabel + " : " + subNatureLabel;
    }

    public String where() {
      return place == null ? quartierName : quartierName + ", " + place;
    }

    /** Whoever has taken it in charge keeps it until they send it back. */
    public boolean referable() {
      return REFERABLE.contains(state);
    }
  }

  /** An organisation. */
  public record Named(String id, String name) {}
}

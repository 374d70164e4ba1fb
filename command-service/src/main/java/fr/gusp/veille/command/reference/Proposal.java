package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.TimeTargets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the demonstration proposes for one charter nature: who answers on public and on private
 * ground ({@code ville}, {@code bailleur}, {@code epci} of the quartier, or nobody), and the
 * objectifs de délai.
 */
record Proposal(
    CharterNature nature, String onPublic, String onPrivate, @Nullable TimeTargets targets) {

  /** Reads {@code demonstration-responsables.csv} and {@code propositions-delais.csv}. */
  static Map<CharterNature, Proposal> shipped() {
    Map<String, TimeTargets> delays =
        Shipped.read("propositions-delais.csv", Csv::lines).stream()
            .collect(Collectors.toMap(line -> line.get("nature"), Proposal::targets));
    return Shipped.read("demonstration-responsables.csv", Csv::lines).stream()
        .map(line -> of(line, delays))
        .collect(Collectors.toMap(Proposal::nature, Function.identity()));
  }

  private static Proposal of(CSVRecord line, Map<String, TimeTargets> delays) {
    String proposition = line.get("proposition");
    return new Proposal(
        nature(line.get("nature")),
        line.get("public"),
        line.get("prive"),
        proposition.isEmpty()
            ? null
            : Objects.requireNonNull(delays.get(proposition), proposition));
  }

  private static TimeTargets targets(CSVRecord line) {
    String milestone = line.get("jalon");
    return new TimeTargets(
        Delay.of(line.get("repondre")),
        Delay.of(line.get("resoudre")),
        milestone.isBlank() ? null : milestone);
  }

  private static CharterNature nature(String label) {
    return Stream.of(CharterNature.values())
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no charter nature « " + label + " »"));
  }
}

package fr.gusp.veille.query.list;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.query.reference.Reference;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By what a list is sorted. Equal ones keep the default order (rule D04): the next target, then
 * age, then the order of filing, which no two share.
 */
public enum SortBy implements Coded {
  TARGET("objectif", "Objectif", names -> byTarget()),
  NUMBER("numero", "Numéro", names -> Comparator.comparing(Card::number)),
  NATURE("nature", "Nature", names -> by(Ranks.ofNatures(), Card::nature)),
  PLACE("lieu", "Lieu", names -> Comparator.comparing(Card::place)),
  QUARTIER("quartier", "Quartier", names -> by(Ranks.ofQuartiers(names), Card::quartier)),
  SEVERITY("gravite", "Gravité", names -> Comparator.comparing(Card::severity)),
  STATE("etat", "État", names -> Comparator.comparing(Card::state)),
  HOLDER("chez", "Chez", names -> by(Ranks.ofOrganisations(names), Card::holder)),
  SINCE("depuis", "Depuis", names -> Comparator.comparing(Card::since)),
  OBSERVED("constate", "Constaté le", names -> Comparator.comparing(Card::observedAt)),
  RECORDED("recu", "Reçu le", names -> Comparator.comparing(Card::position));

  private final String code;
  private final String label;
  private final Function<Reference, Comparator<Card>> order;

  SortBy(String code, String label, Function<Reference, Comparator<Card>> order) {
    this.code = code;
    this.label = label;
    this.order = order;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  /** Names are compared as they are shown. */
  Comparator<Card> order(Reference names, boolean backwards) {
    Comparator<Card> first = order.apply(names);
    return (backwards ? first.reversed() : first).thenComparing(byDefault());
  }

  /** Rule D04. */
  public static Comparator<Card> byDefault() {
    return byTarget().thenComparing(Card::recordedAt).thenComparing(Card::position);
  }

  /** Compared as numbers: a list of a hundred thousand is sorted while somebody waits. */
  private static Comparator<Card> byTarget() {
    return Comparator.comparingLong(card -> seconds(card.dueAt()));
  }

  private static long seconds(@Nullable Instant target) {
    return target == null ? Long.MAX_VALUE : target.toEpochMilli();
  }

  /** What has no name comes first. */
  private static <K> Comparator<Card> by(Map<K, Integer> ranks, Function<Card, @Nullable K> of) {
    return Comparator.comparingInt(
        card -> {
          K key = of.apply(card);
          return key == null ? -1 : ranks.getOrDefault(key, -1);
        });
  }
}

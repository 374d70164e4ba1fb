package fr.gusp.veille.query.list;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.store.SearchKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every word stands in the number, the place, or the names of quartier, secteur and nature. */
final class Words {

  private Words() {}

  static Predicate<Card> of(String words, Reference reference) {
    List<Predicate<Card>> all = new ArrayList<>();
    for (String word : words.strip().split("\\s+")) {
      all.add(word(word, reference));
    }
    return card -> all.stream().allMatch(each -> each.test(card));
  }

  private static Predicate<Card> word(String word, Reference reference) {
    String key = SearchKey.of(word);
    String number = word.toUpperCase(Locale.ROOT);
    Set<Object> named = named(key, reference);
    named.addAll(codes(key, Nature.values()));
    named.addAll(codes(key, SubNature.values()));
    return card ->
        card.number().contains(number)
            || card.place().contains(key)
            || named.contains(card.quartier())
            || isNamed(named, card.secteur())
            || named.contains(card.nature())
            || isNamed(named, card.subNature());
  }

  private static boolean isNamed(Set<Object> named, @Nullable Object id) {
    return id != null && named.contains(id);
  }

  private static List<Coded> codes(String key, Coded[] list) {
    return Stream.of(list).filter(one -> SearchKey.of(one.label()).contains(key)).toList();
  }

  private static Set<Object> named(String key, Reference reference) {
    return reference.quartiers().values().stream()
        .map(each -> each.quartier())
        .flatMap(
            quartier ->
                Stream.concat(
                    Stream.of(quartier)
                        .filter(one -> SearchKey.of(one.name()).contains(key))
                        .map(one -> (Object) one.id()),
                    quartier.secteurs().stream()
                        .filter(one -> SearchKey.of(one.name()).contains(key))
                        .map(Secteur::id)))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
